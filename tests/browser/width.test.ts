import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { pages, test } from "./browse.ts";
import { read } from "./content.ts";
import { answerAll, isTooWide, showLabels, unfold } from "./page-state.ts";

const widths = [320, 390, 768, 1366, 1920];

/** The widths at which a page is wider than the window. */
async function tooWideAt(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (await isTooWide(page)) found.push(width);
  }
  return found;
}

test.for(pages)("%s fits from phone to projector", async (address, { page }) => {
  await page.goto(address);
  await unfold(page);
  expect(await tooWideAt(page)).toEqual([]);
});

test("the article taken apart fits with labels and every card", async ({ page }) => {
  await showLabels(page);
  await unfold(page);
  expect(await tooWideAt(page)).toEqual([]);
});

test("the article fits beside easier words", async ({ page }) => {
  await page.goto(read);
  await page.getByLabel("Show easier words").check();
  expect(await tooWideAt(page)).toEqual([]);
});

test("the lesson fits with every verdict", async ({ page }) => {
  await answerAll(page, "wrong");
  expect(await tooWideAt(page)).toEqual([]);
});

describe("at 200 % zoom of a window of 1366 pixels", () => {
  test.override("settings", { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });

  test.for(pages)("%s fits", async (address, { page }) => {
    await page.goto(address);
    await unfold(page);
    expect(await isTooWide(page)).toBe(false);
  });
});
