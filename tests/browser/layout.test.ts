import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { pages, test } from "./browse.ts";
import { dissection, firstOf, read } from "./content.ts";
import { answerAll, showLabels, unfold } from "./page-state.ts";
import { open } from "./question.ts";

describe("in a window of 1366 pixels", () => {
  test.override("settings", { viewport: { width: 1366, height: 768 } });

  test("a line of the article has 45 to 80 characters", async ({ page }) => {
    await page.goto(read);
    const lengths = (await fullLinesOf(page)).toSorted((a, b) => a - b);
    const middle = lengths[Math.floor(lengths.length / 2)];
    expect(middle).toBeGreaterThanOrEqual(45);
    expect(middle).toBeLessThanOrEqual(80);
  });
});

/** How many characters stand in each line of the article that goes on in a next one. */
const fullLinesOf = (page: Page): Promise<number[]> =>
  page.locator("p.original").evaluateAll((paragraphs) => {
    const range = document.createRange();
    return paragraphs.flatMap((paragraph) => {
      const lines: number[] = [];
      let before = Infinity;
      for (const { firstChild: text } of paragraph.querySelectorAll("[data-sentence]"))
        for (const { index, 0: word } of (text?.textContent ?? "").matchAll(/\S+\s*/gu)) {
          if (!text) continue;
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const { left } = range.getBoundingClientRect();
          if (left < before) lines.push(0);
          lines.push((lines.pop() ?? 0) + word.length);
          before = left;
        }
      return lines.slice(0, -1);
    });
  });

test("a link to a card opens it", async ({ page }) => {
  await page.goto(`${dissection}#card-12`);
  expect(await page.locator("#card-12").isVisible()).toBe(true);
});

test("a link to a card leaves the others closed", async ({ page }) => {
  await page.goto(`${dissection}#card-12`);
  expect(await page.locator("details[open]").count()).toBe(1);
});

describe("on a phone", () => {
  test.override("settings", { viewport: { width: 320, height: 640 } });

  test.for(pages)("%s: what is pressed is 24 pixels high and wide", async (address, { page }) => {
    await page.goto(address);
    expect(await smallTargets(page)).toEqual([]);
  });

  test("the article taken apart: so are its labels and filters", async ({ page }) => {
    await showLabels(page);
    await unfold(page);
    expect(await smallTargets(page)).toEqual([]);
  });

  test("a question: so is how sure you are", async ({ page }) => {
    const question = await open(page, firstOf("number"));
    await question.choose("1");
    expect(await smallTargets(page)).toEqual([]);
  });

  test("the lesson: so is another try", async ({ page }) => {
    await answerAll(page, "wrong");
    expect(await smallTargets(page)).toEqual([]);
  });
});

/** What is pressed, or is the label of what is pressed, and is too small for a finger. */
const smallTargets = (page: Page): Promise<string[]> =>
  page
    .locator("button, summary, select, textarea, input[type=text], label:has(input)")
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (width >= 24 && height >= 24) return [];
        return `${Math.round(width)} × ${Math.round(height)}: ${element.textContent.trim()}`;
      }),
    );
