import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/unit/model.ts";
import { tallyOf } from "../../src/views/source-tally.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "./items.ts";

const tally = tallyOf(unit, english);

/** The unit with other sources in its statements, in their order. */
function withSources(...types: readonly Unit["statements"][number]["source"]["type"][]): Unit {
  const statements = unit.statements.map((statement, index) => {
    return { ...statement, source: { name: "Someone", type: types[index] ?? "nobody" } };
  });
  return { ...unit, statements };
}

test("there is a row for every sentence, in reading order", () => {
  expect(tally.rows.map(({ mark }) => mark)).toEqual(["H", "1", "2", "3", "4"]);
});

test("a row says how the sentence begins, who is its source and where it comes from", () => {
  expect(tally.rows[3]).toMatchObject({
    begins: "At least 40 people",
    source: "The ferry company",
    origin: "The ferry company",
  });
});

test("a row says whether its origin is worked out", () => {
  expect(tally.rows.map(({ inferred }) => inferred)).toEqual([true, false, true, false, true]);
});

test("a person and a body are named, a source without a name and nobody are not", () => {
  const { rows } = tallyOf(
    withSources("named-person", "named-body", "unnamed-source", "nobody"),
    english,
  );
  expect(rows.map(({ naming }) => naming)).toEqual([
    "named",
    "named",
    "unnamed",
    "nobody",
    "nobody",
  ]);
});

test("the main origin is the one that most sentences trace to", () => {
  expect(tally.mainOrigin).toBe("The writer");
});

test("the rows that trace to the main origin are marked", () => {
  expect(tally.rows.map(({ isMainOrigin }) => isMainOrigin)).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});

describe("the picture in words", () => {
  test("lists the sentences of each kind of naming, and those of the main origin", () => {
    expect(tallyOf(withSources("named-body", "nobody", "unnamed-source"), english).inWords).toBe(
      "Named as written: H. Somebody without a name: 2. Nobody: all the others. Traced to The writer: H, 2, 4.",
    );
  });

  test("says none where there is none", () => {
    expect(tallyOf(withSources(), english).inWords).toMatch(
      /^Named as written: none\. Somebody without a name: none\. /u,
    );
  });
});

test("a unit without sentences has no rows", () => {
  expect(tallyOf({ ...unit, statements: [] }, english).rows).toEqual([]);
});
