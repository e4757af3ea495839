import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { addresses } from "../../src/views/address.ts";
import { test } from "./browse.ts";
import { dissection, firstOf, lesson, read } from "./content.ts";
import { isTooWide, unfold } from "./page-state.ts";

const { unit } = firstOf("single-choice");
const print = addresses.print(unit.id).slice(1);
const evidence = addresses.evidence(unit).slice(1);

/** Turns the page round, with all its words longer by a third, as those of many languages are. */
const turnRound = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = "rtl";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const words = text.nodeValue?.trim() ?? "";
      if (words !== "") text.nodeValue = ` ⟦${words} ${words.slice(0, words.length / 3)}⟧ `;
    }
  });

describe.each([320, 1280])("%i pixels wide, from right to left", (width) => {
  test.for(["index.html", lesson, read, dissection, print])(
    "%s fits",
    async (address, { page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await unfold(page);
      await turnRound(page);
      expect(await isTooWide(page)).toBe(false);
    },
  );
});

test("drawings keep their words inside", async ({ page }) => {
  await page.goto(evidence);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  const outside = await page.locator("figure svg").evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { left, right } = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll("text")]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        })
        .map((text) => text.textContent);
    }),
  );
  expect(outside).toEqual([]);
});
