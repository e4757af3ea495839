import { describe, expect, test } from "vitest";
import { cellsOf } from "../../src/elements/class-tally.ts";
import { loadUnits } from "../../src/unit-loader.ts";
import type { Response } from "../../src/unit/grade.ts";
import type { FormQuestion } from "../../src/unit/work-form.ts";
import { countedTables } from "../../src/views/class-tables.ts";
import { workFormOf } from "../../src/views/work-form.ts";
import * as english from "../../src/words/en.ts";

/** Responses in which everything that can be answered to a question occurs. */
function everyResponse(question: FormQuestion): Response[] {
  switch (question.type) {
    case "single-choice":
      return question.choices.map((id) => [id]);
    case "multiple-response":
    case "find-in-text":
      return [question.choices];
    case "label":
      return question.rows.flatMap(({ id, kinds }) => kinds.map((kind) => [`${id}:${kind}`]));
    case "order":
      return question.choices.map((_, turn) => [
        ...question.choices.slice(turn),
        ...question.choices.slice(0, turn),
      ]);
    case "number":
      return ["key", "other", ...Object.keys(question.slips)].map((id) => [id]);
    case "short-response":
      return [[], ...question.levels.map((level) => [level])];
  }
}

const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);

describe.each(units)("the tables of $id", (unit) => {
  const items = [...unit.lessons.flatMap(({ quiz }) => quiz), ...unit.checkOut];
  const { questions } = workFormOf(unit);

  test.each(items.map((item, index) => [item.id, item, questions[index]] as const))(
    "of %s have one row for everything that can be answered, and no other",
    (_, item, question) => {
      if (!question) throw new Error("The form has no such question");
      const rows = countedTables(item, unit, english).flatMap((table) => table.rows);
      const cells = everyResponse(question).flatMap((response) =>
        cellsOf(question, { response, sureness: "sure" }),
      );
      expect(rows.map(({ cell }) => cell).sort()).toEqual([...new Set(cells)].sort());
    },
  );

  test("of numbers go from the smallest up, so that their order tells nothing", () => {
    const numbers = items
      .filter((item) => item.type === "number")
      .map((item) => countedTables(item, unit, english)[0]?.rows.slice(0, -1) ?? [])
      .map((rows) => rows.map(({ text }) => Number.parseFloat(text)));
    expect(numbers.flat().length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.map((row) => row.toSorted((a, b) => a - b)));
  });

  test("of an order stand as the choices are offered, so that theirs tells nothing", () => {
    const orders = items.filter((item) => item.type === "order");
    const headings = orders.map((item) =>
      countedTables(item, unit, english).map(({ heading }) => heading),
    );
    expect(headings).toEqual(orders.map(({ choices }) => choices.map(({ text }) => text)));
  });
});
