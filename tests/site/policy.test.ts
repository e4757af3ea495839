import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { earlySettings } from "../../src/elements-bundle.ts";
import { attributeOf, find, pages, show, textOf, type Element, type Page } from "./pages.ts";

/** Attributes whose address a browser loads by itself. */
const loading = ["src", "srcset", "poster", "data", "background", "xlink:href", "action"];
const isElsewhere = (address: string): boolean => /^\s*([a-z][a-z0-9+.-]*:|\/\/)/iu.test(address);

/** Every address that the page loads without being asked. */
function loadedBy(document: Page["document"]): string[] {
  const styles = find(document, "style").map(textOf).join("\n");
  const inStyles = [...styles.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/gu)];
  return [
    ...find(document, "link, use, image").map((element) => attributeOf(element, "href") ?? ""),
    ...find(document).flatMap((element) => loading.map((name) => attributeOf(element, name) ?? "")),
    ...inStyles.map(([, url, imported]) => url ?? imported ?? ""),
  ].filter((address) => address !== "");
}

/** The directives of a policy by their names. */
function policyOf({ document }: Page): Map<string, string> {
  const [meta] = find(document, "meta", { "http-equiv": "content-security-policy" });
  const text = (meta && attributeOf(meta, "content")) ?? "";
  return new Map(
    text.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );
}

const hashOf = (inline: Element): string =>
  `'sha256-${createHash("sha256").update(textOf(inline)).digest("base64")}'`;

const early = await earlySettings();

const inlineScripts = (document: Page["document"]): Element[] =>
  find(document, "script").filter(
    (script) => attributeOf(script, "src") === undefined || script.childNodes.length > 0,
  );

test("what stands in every page has less than 400 bytes", () => {
  expect(Buffer.byteLength(early)).toBeLessThan(400);
});

describe.each(pages)("$name", (page) => {
  const { document } = page;
  const shown = (elements: readonly Element[]): string[] =>
    elements.map((element) => show(page, element));
  const withAttribute = (pattern: RegExp): Element[] =>
    find(document).filter(({ attrs }) => attrs.some(({ name }) => pattern.test(name)));

  test("loads its script, its icon and pictures of sheets", () => {
    const others = loadedBy(document).filter(
      (address) => !/(handouts|teach)\/[a-z0-9/-]+\.webp$/u.test(address),
    );
    expect(others).toEqual([
      expect.stringMatching(/^(\/|(\.\.\/)*)icon\.svg$/u),
      expect.stringMatching(/^(\/|(\.\.\/)*)assets\/[a-z-]+-page\.[a-z]{2}\.[0-9a-f]{10}\.js$/u),
    ]);
  });

  test("loads nothing from elsewhere", () => {
    expect(loadedBy(document).filter(isElsewhere)).toEqual([]);
  });

  test("has no handler in an attribute", () => {
    expect(shown(withAttribute(/^on/u))).toEqual([]);
  });

  test("has no style in an attribute", () => {
    expect(shown(withAttribute(/^style$/u))).toEqual([]);
  });

  test("has one script of its own, for how it looks", () => {
    expect(inlineScripts(document).map(textOf)).toEqual([early]);
  });

  test("allows its own file and that one script", () => {
    const hashes = inlineScripts(document).map(hashOf);
    expect(policyOf(page).get("script-src")).toBe(["'self'", ...hashes].join(" "));
  });

  test("states its policy once, before the first style and the first script", () => {
    const isPolicy = (element: Element): boolean =>
      attributeOf(element, "http-equiv") === "content-security-policy";
    const parts = find(document, "meta, style, script, link").filter(
      (element) => element.tagName !== "meta" || isPolicy(element),
    );
    expect(parts.map(({ tagName }) => tagName).lastIndexOf("meta")).toBe(0);
  });

  test("forbids what its policy does not name", () => {
    const directives = policyOf(page);
    directives.delete("style-src");
    directives.delete("script-src");
    expect(Object.fromEntries(directives)).toEqual({
      "default-src": "'none'",
      "img-src": "'self'",
      "connect-src": "'self'",
      "manifest-src": "'self'",
      "worker-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
  });

  test("allows exactly the styles it has", () => {
    const allowed = policyOf(page).get("style-src")?.split(" ") ?? [];
    const hashes = find(document, "style").map(hashOf);
    expect(allowed.toSorted()).toEqual([...new Set(hashes)].sort());
  });
});
