import { expect, test } from "vitest";
import { reviewOf } from "../../src/views/review.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "./items.ts";

const quiz = unit.lessons.flatMap((lesson) => lesson.quiz);
const withCheckOut = { ...unit, checkOut: quiz.slice(0, 1) };

test("a unit is reviewed lesson by lesson, then its check-out", () => {
  expect(reviewOf(withCheckOut, english).map(({ title, address }) => [title, address])).toEqual([
    ...unit.lessons
      .filter((lesson) => lesson.quiz.length > 0)
      .map(({ id, title }) => [
        `${unit.lessons.findIndex((one) => one.id === id) + 1}. ${title}`,
        `/${unit.id}/${id}.html`,
      ]),
    ["Check-out", `/${unit.id}/check-out.html`],
  ]);
});

test("a part without questions is left out", () => {
  expect(reviewOf({ ...unit, checkOut: [] }, english).map(({ id }) => id)).not.toContain(
    "check-out",
  );
});
