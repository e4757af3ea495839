import { expect } from "vitest";
import type { Page } from "playwright-core";
import { test } from "./browse.ts";
import { firstOf, oneOfEachType } from "./content.ts";
import { isFocused, press, tabTo, typeAnswer } from "./keys.ts";
import { open, type Question } from "./question.ts";

/** Follows a link to a question: the next Tab goes on from there. */
const arrive = (page: Page, { address, id }: { address: string; id: string }): Promise<Question> =>
  open(page, { address: `${address}#${id}`, id });

test.for(oneOfEachType)("$type: it is answered with keys alone", async (asked, { page }) => {
  const question = await arrive(page, asked);
  await typeAnswer(page, question, asked.item);
  await press(page, question.sure, "Enter");
  expect(await question.told.first().textContent()).toMatch(/^(Right|Saved)\./u);
});

test("an arrow in a group of radio buttons asks how sure you are", async ({ page }) => {
  const question = await arrive(page, firstOf("single-choice"));
  await press(page, question.item.getByRole("radio").first(), "ArrowDown");
  expect(await question.howSure.isVisible()).toBe(true);
});

test("Space presses a button too", async ({ page }) => {
  const asked = firstOf("single-choice");
  const question = await arrive(page, asked);
  await typeAnswer(page, question, asked.item);
  await press(page, question.howSure.getByRole("button").last(), "Space");
  expect(await question.told.first().textContent()).toBe("Right.");
});

test("after a right answer the focus goes on to the reasons", async ({ page }) => {
  const asked = firstOf("single-choice");
  const question = await arrive(page, asked);
  await typeAnswer(page, question, asked.item);
  await press(page, question.sure, "Enter");
  expect(await isFocused(question.reasons.locator("summary"))).toBe(true);
});

test("after a wrong answer the focus goes on to another try", async ({ page }) => {
  const question = await arrive(page, firstOf("number"));
  await tabTo(page, question.field);
  await page.keyboard.type("1");
  await press(page, question.sure, "Enter");
  expect(await isFocused(question.again)).toBe(true);
});

test("another try puts the focus on the answers", async ({ page }) => {
  const question = await arrive(page, firstOf("number"));
  await tabTo(page, question.field);
  await page.keyboard.type("1");
  await press(page, question.sure, "Enter");
  await page.keyboard.press("Enter");
  expect(await isFocused(question.field)).toBe(true);
});

test("Enter opens the reasons", async ({ page }) => {
  const question = await arrive(page, firstOf("single-choice"));
  await press(page, question.reasons.locator("summary"), "Enter");
  expect(await question.reasons.getByRole("listitem").first().isVisible()).toBe(true);
});

test("Enter in the field of a number leaves the page as it is", async ({ page }) => {
  const question = await arrive(page, firstOf("number"));
  await tabTo(page, question.field);
  await page.keyboard.type("17");
  await page.keyboard.press("Enter");
  expect(await question.field.inputValue()).toBe("17");
});
