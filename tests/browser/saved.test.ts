import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { test } from "./browse.ts";
import { firstOf, lesson, oneOfEachType, read, rightAnswer, wrongAnswer } from "./content.ts";
import { open, Question } from "./question.ts";

const choice = firstOf("single-choice");
const number = firstOf("number");
const right = rightAnswer(choice.item);
const wrong = wrongAnswer(choice.item);

describe("after a reload", () => {
  test.for(oneOfEachType)("$type: the verdict is there", async (asked, { page }) => {
    const question = await open(page, asked);
    await question.answer(...rightAnswer(asked.item));
    const verdict = await question.verdict.textContent();
    await page.reload();
    expect(await question.verdict.textContent()).toBe(verdict);
  });

  test("an answer without a verdict is still chosen", async ({ page }) => {
    const question = await open(page, choice);
    await question.choose(...right);
    await page.reload();
    expect(await question.choice(right.join()).isChecked()).toBe(true);
  });

  test("an answer without a verdict is still asked about", async ({ page }) => {
    const question = await open(page, choice);
    await question.choose(...right);
    await page.reload();
    expect(await question.howSure.isVisible()).toBe(true);
  });

  test("a wrong answer can be tried again", async ({ page }) => {
    const question = await open(page, choice);
    await question.answer(...wrong);
    await page.reload();
    expect(await question.again.isVisible()).toBe(true);
  });
});

describe("after another page", () => {
  test("a link brings the verdict back", async ({ page }) => {
    const question = await open(page, choice);
    await question.answer(...right);
    await page.goto(read);
    await page.goto(lesson);
    expect(await question.told.first().textContent()).toBe("Right.");
  });

  test("“back” brings the verdict back", async ({ page }) => {
    const question = await open(page, choice);
    await question.answer(...wrong);
    await page.goto(read);
    await page.goBack();
    expect(await question.told.first().textContent()).toBe("Not this one.");
  });

  test("“back” brings words back", async ({ page }) => {
    const question = await open(page, number);
    await question.choose("16");
    await page.goto(read);
    await page.goBack();
    expect(await question.field.inputValue()).toBe("16");
  });

  test("a page that the browser kept shows what another tab saved", async ({ page, context }) => {
    const question = await open(page, choice);
    const other = await open(await context.newPage(), choice);
    await other.answer(...right);
    await returnTo(page);
    expect(await question.told.first().textContent()).toBe("Right.");
  });
});

describe("in two tabs", () => {
  test("a verdict in one shows in the other", async ({ page, context }) => {
    const first = await open(page, choice);
    const second = await open(await context.newPage(), choice);
    await second.answer(...right);
    await first.told.first().waitFor();
    expect(await first.told.first().textContent()).toBe("Right.");
  });

  test("nothing changes under the hands of who is answering", async ({ page, context }) => {
    const first = await open(page, number);
    await first.choose("17");
    const second = await open(await context.newPage(), number);
    await second.answer("16");
    await page.bringToFront();
    expect(await first.field.inputValue()).toBe("17");
  });

  test("each keeps what is answered in it", async ({ page, context }) => {
    const first = await open(page, choice);
    const second = await open(await context.newPage(), number);
    await first.answer(...right);
    await second.answer("16");
    await page.reload();
    const verdicts = [first, new Question(page, number.id)].map(({ told }) => told.first());
    expect(await Promise.all(verdicts.map((told) => told.textContent()))).toEqual([
      "Right.",
      "Not this one.",
    ]);
  });
});

test("what the first version saved is still there", async ({ page }) => {
  const name = `take-it-apart/1/${choice.unit.id}/${choice.id}`;
  const value = JSON.stringify({ response: right, checked: true, confidence: "sure" });
  await page.addInitScript(
    (entry) => {
      localStorage.setItem(entry.name, entry.value);
    },
    { name, value },
  );
  const question = await open(page, choice);
  expect(await question.told.first().textContent()).toBe("Right.");
});

/** What the browser tells a page that it kept whole and shows again. */
const returnTo = (page: Page): Promise<boolean> =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
