import { expect } from "vitest";
import { test as base } from "./browse.ts";
import { firstOf, rightAnswer, wrongAnswer } from "./content.ts";
import { open } from "./question.ts";

const asked = firstOf("single-choice");
const { choices } = asked.item;
const right = rightAnswer(asked.item);
const wrong = wrongAnswer(asked.item);

const test = base.extend("question", ({ page }) => open(page, asked));

/** The written reason for an answer. */
const reasonFor = ([answer]: readonly string[]): string =>
  choices.find((choice) => choice.id === answer)?.reason ?? "";

test("before an answer, nothing is asked", async ({ question }) => {
  expect(await question.howSure.isVisible()).toBe(false);
});

test("before an answer, nothing is told", async ({ question }) => {
  expect(await question.verdict.textContent()).toBe("");
});

test("a click on its words chooses an answer", async ({ question }) => {
  const [choice] = choices;
  await question.item
    .getByText(choice?.text ?? "")
    .first()
    .click();
  expect(await question.choice(choice?.id ?? "").isChecked()).toBe(true);
});

test("an answer brings the question how sure you are", async ({ question }) => {
  await question.choose(...wrong);
  const buttons = question.howSure.getByRole("button");
  expect(await buttons.allTextContents()).toEqual(["Sure", "Fairly sure", "A guess"]);
});

test("an answer alone gives nothing away", async ({ question }) => {
  await question.choose(...wrong);
  expect(await question.verdict.textContent()).toBe("");
});

test("an answer alone leaves the reasons closed", async ({ question }) => {
  await question.choose(...wrong);
  expect(await question.reasons.getAttribute("open")).toBeNull();
});

test.for(["Sure", "Fairly sure", "A guess"])(
  "“%s” brings the verdict",
  async (name, { question }) => {
    await question.choose(...right);
    await question.howSure.getByRole("button", { name, exact: true }).click();
    expect(await question.told.first().textContent()).toBe("Right.");
  },
);

test("how sure you are is asked once", async ({ question }) => {
  await question.answer(...right);
  expect(await question.howSure.isVisible()).toBe(false);
});

test("a right answer comes with its reason", async ({ question }) => {
  await question.answer(...right);
  expect(await question.told.last().textContent()).toContain(reasonFor(right));
});

test("a right answer needs no other try", async ({ question }) => {
  await question.answer(...right);
  expect(await question.again.isVisible()).toBe(false);
});

test("a wrong answer is told so", async ({ question }) => {
  await question.answer(...wrong);
  expect(await question.told.first().textContent()).toBe("Not this one.");
});

test("a wrong answer comes with its own reason", async ({ question }) => {
  await question.answer(...wrong);
  expect(await question.told.last().textContent()).toContain(reasonFor(wrong));
});

test("a wrong answer comes with no other reason", async ({ question }) => {
  await question.answer(...wrong);
  expect(await question.verdict.textContent()).not.toContain(reasonFor(right));
});

test("another try takes the verdict away", async ({ question }) => {
  await question.answer(...wrong);
  await question.again.click();
  expect(await question.verdict.textContent()).toBe("");
});

test("another try begins at the answers", async ({ question, page }) => {
  await question.answer(...wrong);
  await question.again.click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(asked.id);
});

test("another try can be right", async ({ question }) => {
  await question.answer(...wrong);
  await question.again.click();
  await question.answer(...right);
  expect(await question.told.first().textContent()).toBe("Right.");
});

test("another choice takes the verdict away", async ({ question }) => {
  await question.answer(...wrong);
  await question.choose(...right);
  expect(await question.verdict.textContent()).toBe("");
});

test("another choice is asked about again", async ({ question }) => {
  await question.answer(...wrong);
  await question.choose(...right);
  expect(await question.howSure.isVisible()).toBe(true);
});
