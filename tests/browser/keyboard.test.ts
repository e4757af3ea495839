import { describe, expect } from "vitest";
import { test } from "./browse.ts";
import { dissection, lesson, read } from "./content.ts";
import { isFocused } from "./keys.ts";
import { nameControls, walk } from "./tab-stops.ts";

test.override("settings", { viewport: { width: 1366, height: 768 } });

describe("the link to the content", () => {
  test("is the first stop", async ({ page }) => {
    await page.goto(lesson);
    await page.keyboard.press("Tab");
    expect(await isFocused(page.getByRole("link", { name: "Skip to the content" }))).toBe(true);
  });

  test("can be seen there", async ({ page }) => {
    await page.goto(lesson);
    await page.keyboard.press("Tab");
    const box = await page.getByRole("link", { name: "Skip to the content" }).boundingBox();
    expect(box?.height).toBeGreaterThan(24);
  });

  test("leads past the masthead", async ({ page }) => {
    await page.goto(lesson);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isInMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    expect(isInMain).toBe(true);
  });
});

/** Pages as they are reached: whatever was pressed before would move the place where Tab begins. */
const states = [
  { state: "the article", address: read, begin: (): void => undefined },
  {
    state: "the article taken apart, with its labels and a card",
    address: dissection,
    begin: (): void => {
      const labels = document.querySelector<HTMLInputElement>("#show-labels");
      const card = document.querySelector("details");
      if (labels) labels.checked = true;
      if (card) card.open = true;
    },
  },
  {
    state: "the lesson with every button it can show",
    address: lesson,
    begin: (): void => {
      for (const part of document.querySelectorAll("quiz-item [hidden]"))
        part.removeAttribute("hidden");
    },
  },
];

describe.each(states)("$state", ({ address, begin }) => {
  test("Tab stops at each control in the order of the page, in sight", async ({ page }) => {
    await page.goto(address);
    await page.evaluate(begin);
    const controls = await nameControls(page);
    expect(await walk(page, "Tab", controls.length)).toEqual(controls);
  });

  test("Shift and Tab lead all the way back", async ({ page }) => {
    await page.goto(address);
    await page.evaluate(begin);
    const controls = await nameControls(page);
    await page.locator("a").last().focus();
    expect(await walk(page, "Shift+Tab", controls.length - 1)).toEqual(
      controls.toReversed().slice(1),
    );
  });
});
