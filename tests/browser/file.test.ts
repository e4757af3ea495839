import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { lettersOf } from "../../src/elements/class-code.ts";
import { pages, test as base } from "./browse.ts";
import { asked, classView, codeFor, entriesOf, handIn, lines } from "./class-work.ts";
import { firstOf, lesson, rightAnswer } from "./content.ts";
import { open } from "./question.ts";
import { keepOn } from "./remembered.ts";

// As from a USB stick: no server at all.
const test = base.override("site", () => `${pathToFileURL(resolve("dist")).href}/`);

// Without a server, nothing shows the page for a missing address.
const pagesOnDisk = pages.filter((name) => name !== "404.html");
const choice = firstOf("single-choice");

test.for(pagesOnDisk)("%s opens", async (address, { page }) => {
  await page.goto(address);
  expect(await page.locator("h1").count()).toBe(1);
});

const linksOn = (page: Page): Locator =>
  page.locator("a[href]:not([href^='#'])").filter({ visible: true });

/** The pages of the site that a page links to in plain sight, each with the place of one link. */
async function targetsOn(page: Page): Promise<[path: string, link: number][]> {
  const hrefs = await linksOn(page).evaluateAll((links: HTMLAnchorElement[]) =>
    links.map(({ href }) => href),
  );
  const urls = hrefs.map((href) => new URL(href));
  // A PDF or a zip is handed to a program of its own, and shows no page here.
  return [...new Map(urls.map(({ pathname }, link) => [pathname, link]))].filter(
    ([path, link]) => urls[link]?.protocol === "file:" && !/\.(pdf|zip)$/u.test(path),
  );
}

/** What was clicked already, from which folder. */
const followed = new Set<string>();

test.for(pagesOnDisk)("every link on %s lands", async (address, { page }) => {
  const lost: string[] = [];
  await page.goto(address);
  for (const [path, link] of await targetsOn(page)) {
    const way = `${dirname(address)} to ${path}`;
    if (followed.has(way)) continue;
    followed.add(way);
    await page.goto(address);
    await linksOn(page).nth(link).click();
    await page.waitForLoadState();
    if (new URL(page.url()).pathname !== path || (await page.locator("h1").count()) !== 1)
      lost.push(`${address} to ${path}`);
  }
  expect(lost).toEqual([]);
});

test("links were followed to every page", () => {
  expect(followed.size).toBeGreaterThan(pages.length);
});

test("an answer is graded", async ({ page }) => {
  const question = await open(page, choice);
  await question.answer(...rightAnswer(choice.item));
  expect(await question.told.first().textContent()).toBe("Right.");
});

test("an answer is kept", async ({ page }) => {
  const question = await open(page, choice);
  await question.answer(...rightAnswer(choice.item));
  await page.goto("index.html");
  await page.goto(lesson);
  expect(await question.told.first().textContent()).toBe("Right.");
});

test("work is handed in as a code alone, and taken in", async ({ page }) => {
  const given = { answer: { response: [asked.right], sureness: "sure" } } as const;
  await keepOn(page, entriesOf(given));
  await page.goto(handIn);
  const code = lettersOf((await page.locator('[data-part="code"]').textContent()) ?? "");
  expect(code).toBe(codeFor(given));
  await page.goto(`${classView}#code=${code}`);
  await expect.poll(() => lines(page).count()).toBe(1);
  expect(page.url()).toMatch(/class\.html$/u);
});
