import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { pages, test } from "./browse.ts";
import { lesson } from "./content.ts";
import { unfold } from "./page-state.ts";

/** What moves, or would move when something changes: an element's name with what it does. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const style = getComputedStyle(element);
      const isStill = {
        scroll: style.scrollBehavior === "auto",
        transition: /^0s(, 0s)*$/u.test(style.transitionDuration),
        animation: style.animationName === "none",
      };
      return Object.entries(isStill).flatMap(([how, still]) =>
        still ? [] : [`${element.tagName.toLowerCase()}: ${how}`],
      );
    }),
  );

describe("with less motion wanted", () => {
  test.for(pages)("nothing moves on %s", async (address, { page }) => {
    await page.goto(address);
    await unfold(page);
    expect(await moving(page)).toEqual([]);
  });
});

describe("otherwise", () => {
  test.override("settings", { reducedMotion: "no-preference" });

  test("a link glides to its place, and nothing else moves", async ({ page }) => {
    await page.goto(lesson);
    expect(await moving(page)).toEqual(["html: scroll"]);
  });
});
