import { expect } from "vitest";
import type { Page } from "playwright-core";
import { loadUnits } from "../../src/unit-loader.ts";
import { addresses } from "../../src/views/address.ts";
import { test as base } from "./browse.ts";
import { rightAnswer, wrongAnswer } from "./content.ts";
import { Question } from "./question.ts";

const found = [...loadUnits().values()].find(({ value }) => value && value.checkOut.length > 0);
const unit = found?.value;
if (!unit) throw new Error("No unit has a check-out");
const items = unit.checkOut;
const address = addresses.checkOut(unit.id).slice(1);
const [first] = items;

const test = base.extend("checkOut", async ({ page }) => {
  await page.goto(address);
  return page;
});

const finish = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "See how you did" }).click();
const result = (page: Page) => page.locator('[data-part="result"]');

/** Answers every question; those with a judgement as `how` says. */
async function answerEach(
  page: Page,
  how: (judgement: string | undefined) => "right" | "wrong",
): Promise<void> {
  for (const item of items) {
    const answerOf = how(item.judgement) === "right" ? rightAnswer : wrongAnswer;
    await new Question(page, item.id).answer(...answerOf(item));
  }
}

test("an answer is kept and nothing is told", async ({ checkOut: page }) => {
  const question = new Question(page, first?.id ?? "");
  await question.answer(...(first ? wrongAnswer(first) : []));
  expect(await question.verdict.textContent()).toBe("Kept. The reasons come at the end.");
});

test("an answer that is kept can be changed before the end", async ({ checkOut: page }) => {
  const question = new Question(page, first?.id ?? "");
  await question.answer(...(first ? wrongAnswer(first) : []));
  await question.again.click();
  expect(await question.howSure.isVisible()).toBe(true);
});

test("after a reload, a kept answer still tells nothing", async ({ checkOut: page }) => {
  const question = new Question(page, first?.id ?? "");
  await question.answer(...(first ? wrongAnswer(first) : []));
  await page.reload();
  expect(await question.verdict.textContent()).toBe("Kept. The reasons come at the end.");
});

test("whoever answers all rightly is told so in both rates", async ({ checkOut: page }) => {
  await answerEach(page, () => "right");
  await finish(page);
  const flags = items.filter(({ judgement }) => judgement === "flag").length;
  const accepts = items.filter(({ judgement }) => judgement === "accept").length;
  const words = await result(page).textContent();
  expect(words).toContain(`Weak claims flagged: ${flags} of ${flags}.`);
  expect(words).toContain(`Sound claims accepted: ${accepts} of ${accepts}.`);
  expect(words).toContain("You lean neither way");
});

test("whoever doubts everything is told of the lean", async ({ checkOut: page }) => {
  await answerEach(page, (judgement) => (judgement === "accept" ? "wrong" : "right"));
  await finish(page);
  expect(await result(page).textContent()).toContain("You lean to doubt");
});

test("the end tells every verdict, of unanswered questions too", async ({ checkOut: page }) => {
  await finish(page);
  const told = await page.locator('quiz-item [data-part="verdict"]').allTextContents();
  const graded = items.filter(({ type }) => type !== "short-response");
  expect(told.filter((words) => words.startsWith("Not answered."))).toHaveLength(items.length);
  expect(await result(page).textContent()).toContain(`Right: 0 of ${graded.length}.`);
});

test("only the result is read out, not twenty verdicts at once", async ({ checkOut: page }) => {
  await finish(page);
  expect(await page.locator("quiz-item").getByRole("status").count()).toBe(0);
});
