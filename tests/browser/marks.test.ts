import { describe, expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { test } from "./browse.ts";
import { firstOf } from "./content.ts";
import { showLabels } from "./page-state.ts";
import { open } from "./question.ts";
import { kinds } from "../../src/unit/vocabulary.ts";

/** The line under the sentences of a kind, or around them. */
const lineOf = (page: Page, code: string): Promise<string> =>
  page
    .locator(`li[data-code="${code}"] .kind-mark`)
    .first()
    .evaluate((mark) => {
      const { borderTopStyle, textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
      if (textDecorationLine !== "none") return `${textDecorationLine} ${textDecorationStyle}`;
      return borderTopStyle === "none" ? "none" : `box ${borderTopStyle}`;
    });

const lines = [
  [kinds["attributed-claim"].code, "underline solid"],
  [kinds["unattributed-claim"].code, "underline dashed"],
  [kinds.conclusion.code, "box solid"],
  [kinds["open-question"].code, "underline wavy"],
  [kinds.signpost.code, "none"],
] as const;

const frameOf = (phrase: Locator): Promise<string> =>
  phrase.evaluate((element) => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(
      element.closest("label") ?? element,
    );
    return `${borderTopStyle} ${borderTopWidth}`;
  });

const find = firstOf("find-in-text");
const [chosen, other] = find.item.phrases.map(({ id }) => id);

describe("in forced colours", () => {
  test.override("settings", { forcedColors: "active" });

  test.for(lines)("kind %s has the line: %s", async ([code, line], { page }) => {
    await showLabels(page);
    expect(await lineOf(page, code)).toBe(line);
  });

  test("each label begins with its letter", async ({ page }) => {
    await showLabels(page);
    const labels = await page.locator("summary .kind-badge").allTextContents();
    expect(labels.filter((label) => !/^\[[ANCQS]\] /u.test(label.trim()))).toEqual([]);
  });

  test("a chosen phrase has another frame", async ({ page }) => {
    const question = await open(page, find);
    await question.choose(chosen ?? "");
    expect(await frameOf(question.choice(chosen ?? ""))).not.toBe(
      await frameOf(question.choice(other ?? "")),
    );
  });
});

describe("on paper", () => {
  test.for(lines)("kind %s has the line: %s", async ([code, line], { page }) => {
    await showLabels(page);
    await page.emulateMedia({ media: "print" });
    expect(await lineOf(page, code)).toBe(line);
  });

  test("a chosen phrase has another frame", async ({ page }) => {
    const question = await open(page, find);
    await question.choose(chosen ?? "");
    await page.emulateMedia({ media: "print" });
    expect(await frameOf(question.choice(chosen ?? ""))).not.toBe(
      await frameOf(question.choice(other ?? "")),
    );
  });
});
