import { expect } from "vitest";
import type { Page } from "playwright-core";
import { skills } from "../../src/unit/vocabulary.ts";
import { test } from "./browse.ts";
import { lesson, questionsOn, rightAnswer, wrongAnswer } from "./content.ts";
import { Question } from "./question.ts";

const asked = questionsOn(lesson);
const graded = asked.filter(({ type }) => type !== "short-response");
const [first, second] = graded;
if (!first || !second) throw new Error("The lesson asks fewer than two questions");

const showResult = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "See how you did" }).click();
const result = (page: Page) => page.locator('[data-part="result"]');
const firstLooks = (page: Page) => page.locator('[data-part="sure-misses"] a');
const revisited = (page: Page) => page.locator('[data-part="skills"] li:visible');

test("the result counts what was answered", async ({ page }) => {
  await page.goto(lesson);
  await new Question(page, first.id).answer(...rightAnswer(first.item));
  await showResult(page);
  expect(await result(page).textContent()).toContain(
    `Answered: 1 of ${asked.length}.Right: 1 of 1.`,
  );
});

test("a sure and wrong answer is named first, with a link to it", async ({ page }) => {
  await page.goto(lesson);
  await new Question(page, first.id).answer(...wrongAnswer(first.item));
  await showResult(page);
  const links = firstLooks(page);
  expect(await links.count()).toBe(1);
  expect(await links.getAttribute("href")).toBe(`#${first.id}`);
  expect(await links.textContent()).toContain(first.item.stem);
});

test("a sure and wrong answer stays named after another try", async ({ page }) => {
  await page.goto(lesson);
  const question = new Question(page, first.id);
  await question.answer(...wrongAnswer(first.item));
  await question.again.click();
  await question.answer(...rightAnswer(first.item));
  await showResult(page);
  expect(await result(page).textContent()).toContain("Right: 1 of 1.");
  expect(await firstLooks(page).count()).toBe(1);
});

test("the result goes along with what is answered after", async ({ page }) => {
  await page.goto(lesson);
  await new Question(page, first.id).answer(...rightAnswer(first.item));
  await showResult(page);
  await new Question(page, second.id).answer(...rightAnswer(second.item));
  expect(await result(page).textContent()).toContain(`Answered: 2 of ${asked.length}.`);
});

test("a wrong guess is not among what to look at first", async ({ page }) => {
  await page.goto(lesson);
  const question = new Question(page, first.id);
  await question.choose(...wrongAnswer(first.item));
  await question.howSure.getByRole("button", { name: "A guess" }).click();
  await showResult(page);
  expect(await firstLooks(page).isVisible()).toBe(false);
});

test("a skill that was missed is named with where it is taught", async ({ page }) => {
  await page.goto(lesson);
  await new Question(page, first.id).answer(...wrongAnswer(first.item));
  await new Question(page, second.id).answer(...rightAnswer(second.item));
  await showResult(page);
  expect(await revisited(page).count()).toBe(1);
  expect(await revisited(page).textContent()).toContain(skills[first.item.skill]);
  expect(await revisited(page).textContent()).toContain("in this lesson");
});

test("all right leaves nothing to look at again", async ({ page }) => {
  await page.goto(lesson);
  for (const { id, item } of asked) await new Question(page, id).answer(...rightAnswer(item));
  await showResult(page);
  expect(await firstLooks(page).count()).toBe(0);
  expect(await revisited(page).count()).toBe(0);
  expect(await result(page).textContent()).toContain(
    `Right: ${graded.length} of ${graded.length}.`,
  );
});
