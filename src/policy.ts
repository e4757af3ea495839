import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { classesIn, usedStyles } from "./used-styles.ts";

/**
 * Leaves in every built page only the styles that it uses, and puts a Content-Security-Policy into it, so that it holds on any host and from a USB
 * stick. Our own and not `security.csp`, which gave hashes that Chromium refused together with
 * `inlineStylesheets: 'always'` (astro 7.3, seen on 2026-11-23).
 */
export function policy(): AstroIntegration {
  return {
    name: "policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        const pages = names.filter((name) => name.endsWith(".html"));
        // Not all at once: that would hold every page of the site in memory.
        for (const name of pages) await finish(join(folder, name));
      },
    },
  };
}

async function finish(file: string): Promise<void> {
  const html = withUsedStyles(await readFile(file, "utf8"));
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
  await writeFile(
    file,
    html.replace(/<meta charset="utf-8"\s*\/?>/u, (charset) => charset + meta),
  );
}

function withUsedStyles(html: string): string {
  const classes = classesIn(html);
  return html.replace(
    /(<style[^>]*>)(.*?)(<\/style>)/gsu,
    (_, open: string, css: string, close: string) => open + usedStyles(css, classes) + close,
  );
}

/** Everything is forbidden but our own scripts, pictures and pages, and the styles in the page. */
export function policyFor(html: string): string {
  const scripts = hashesOf(html.matchAll(/<script>(.*?)<\/script>/gsu));
  const styles = hashesOf(html.matchAll(/<style[^>]*>(.*?)<\/style>/gsu));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    `style-src ${styles.join(" ") || "'none'"}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hashesOf = (found: Iterable<RegExpMatchArray>): string[] => [
  ...new Set(Array.from(found, ([, text = ""]) => hashOf(text))),
];

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
