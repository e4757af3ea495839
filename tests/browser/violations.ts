import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axeCore from "axe-core";
import type { Page } from "playwright-core";

declare const axe: typeof axeCore;

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds: a line for each rule, then the elements that break it. */
async function violationsIn(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const { violations } = await page.evaluate(
    (runOnly) => axe.run({ runOnly, resultTypes: ["violations"] }),
    tags,
  );
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target)].join("\n  "));
}

/** What axe finds on a page as it stands, in light and in dark; its script needs `bypassCSP`. */
export async function violationsOn(page: Page): Promise<{ light: string[]; dark: string[] }> {
  await page.addScriptTag({ content: source });
  return { light: await violationsIn(page, "light"), dark: await violationsIn(page, "dark") };
}

export const none = { light: [], dark: [] };
