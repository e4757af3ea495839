import type { Locator, Page } from "playwright-core";
import type { Try } from "../../src/elements/memory.ts";
import type { Item } from "../../src/unit/model.ts";
import { addresses } from "../../src/views/address.ts";
import { reviewOf } from "../../src/views/review.ts";
import * as english from "../../src/words/en.ts";
import { test as base } from "./browse.ts";
import { firstOf } from "./content.ts";

export const { unit } = firstOf("single-choice");
/** The review page of the unit. */
export const review = addresses.review(unit.id).slice(1);
export const parts = reviewOf(unit, english);

const graded = parts.flatMap((part) => part.items).filter(({ type }) => type !== "short-response");
const [first, second, third] = graded;
if (!first || !second || !third) throw new Error("The unit asks fewer than three questions");
/** Questions of the first lesson. */
export const asked = { first, second, third, all: graded };

/** The morning on which the tests begin, in the time of the machine. */
export const today = new Date(2026, 10, 25, 9);

/** The same hour so many days later; earlier when negative. */
export const inDays = (days: number): Date =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, today.getHours());

/** An answer that was checked so many days ago. */
export const tried = (
  daysAgo: number,
  outcome: Try["outcome"] = "right",
  confidence: Try["confidence"] = "sure",
): Try => ({ at: inDays(-daysAgo).getTime(), outcome, confidence });

/** Puts entries on the device once, before its next page is opened. */
export async function keepOn(
  page: Page,
  entries: Readonly<Record<string, unknown>>,
): Promise<void> {
  const keep = (given: Readonly<Record<string, unknown>>): void => {
    if (localStorage.getItem("kept-once")) return;
    localStorage.setItem("kept-once", "yes");
    for (const [name, value] of Object.entries(given))
      localStorage.setItem(
        `take-it-apart/2/${name}`,
        typeof value === "string" ? value : JSON.stringify(value),
      );
  };
  await page.addInitScript(keep, entries);
}

export const memoryOf = ({ id }: Pick<Item, "id">): string => `memory/${unit.id}/${id}`;
/** Sure and wrong, so many days ago. */
export const missed = (daysAgo = 1): { tries: Try[] } => ({ tries: [tried(daysAgo, "wrong")] });
/** Sure and right. */
export const known = (daysAgo = 0): { tries: Try[] } => ({ tries: [tried(daysAgo)] });

/** A test with a page on whose device it is {@link today}. */
export const test = base.extend("clocked", async ({ page }) => {
  await page.clock.install({ time: today });
  return page;
});

/** Opens the review on a device that remembers something. */
export async function openWith(
  page: Page,
  entries: Readonly<Record<string, unknown>>,
): Promise<void> {
  await keepOn(page, entries);
  await page.goto(review);
}

export const questionsOf = (page: Page): Locator => page.locator('[data-part="asked"] quiz-item');
export const told = (page: Page): Locator => page.locator('[data-part="told"]');
export const stateOf = (page: Page, { id }: Item): Locator =>
  page.locator(`li:has(> template[data-item="${id}"]) [data-part="state"]`);
export const idsOf = (items: Locator): Promise<string[]> =>
  items.evaluateAll((all) => all.map(({ id }) => id));
