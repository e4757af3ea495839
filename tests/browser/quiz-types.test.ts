import { describe, expect } from "vitest";
import { test } from "./browse.ts";
import { firstOf, oneOfEachType, rightAnswer, wrongAnswer } from "./content.ts";
import { open } from "./question.ts";
import { grade } from "../../src/unit/grade.ts";
import { keyOf, reasonsOf } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";

const graded = oneOfEachType.filter(({ type }) => type !== "short-response");

test.for(graded)("$type: the right answer is right", async (asked, { page }) => {
  const question = await open(page, asked);
  await question.answer(...rightAnswer(asked.item));
  expect(await question.told.first().textContent()).toBe("Right.");
});

test.for(graded)("$type: a wrong answer is not", async (asked, { page }) => {
  const question = await open(page, asked);
  await question.answer(...wrongAnswer(asked.item));
  expect(await question.told.first().textContent()).toBe("Not this one.");
});

test.for(graded)("$type: each part of an answer gets its reason", async (asked, { page }) => {
  const { parts } = grade(keyOf(asked.item), wrongAnswer(asked.item));
  const reasons = reasonsOf(asked.item, asked.unit, english).flatMap((group) => group.reasons);
  const wanted = parts.map(({ id }) => reasons.find((reason) => reason.id === id)?.reason ?? id);
  const question = await open(page, asked);
  await question.answer(...wrongAnswer(asked.item));
  const [, ...told] = await question.told.allTextContents();
  expect(wanted.filter((reason, at) => !told[at]?.endsWith(reason))).toEqual([]);
});

describe("several answers", () => {
  const asked = firstOf("multiple-response");
  const right = rightAnswer(asked.item);
  const wrong = wrongAnswer(asked.item);

  test("some of them are partly right", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer(...right.slice(0, 1));
    expect(await question.told.first().textContent()).toBe("Partly right.");
  });

  test("all of them and a wrong one are partly right", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer(...right, ...wrong);
    expect(await question.told.first().textContent()).toBe("Partly right.");
  });

  test("each is marked right or wrong", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer(...right.slice(0, 1), ...wrong);
    const marks = await question.told.evaluateAll((lines) =>
      lines.map((line) => line.getAttribute("data-outcome")),
    );
    expect(marks.toSorted()).toEqual(["partly", "right", "wrong"]);
  });

  test("none is nothing to be sure of", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose(...wrong, ...wrong);
    expect(await question.howSure.isVisible()).toBe(false);
  });
});

describe("labels", () => {
  const asked = firstOf("label");
  const right = rightAnswer(asked.item);
  const rival = asked.item.rows.map((row) => `${row.id}:${row.also[0] ?? row.key}`);

  test("a label that can be defended too is accepted", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer(...rival);
    expect(await question.told.first().textContent()).toMatch(/^Accepted/u);
  });

  test("a label that can be defended too needs no other try", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer(...rival);
    expect(await question.again.isVisible()).toBe(false);
  });

  test("a sentence without a label leaves nothing to be sure of", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose(...right.slice(1));
    expect(await question.howSure.isVisible()).toBe(false);
  });
});

describe("an order", () => {
  const asked = firstOf("order");
  const [first = "", second = "", ...rest] = rightAnswer(asked.item);

  test("the same place twice leaves nothing to be sure of", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose(first, second, ...rest);
    await question.place(second).selectOption("1");
    expect(await question.howSure.isVisible()).toBe(false);
  });

  test("some in their places are partly right", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer(second, first, ...rest);
    expect(await question.told.first().textContent()).toBe("Partly right.");
  });
});
