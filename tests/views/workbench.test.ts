import { describe, expect, test } from "vitest";
import { loadPractice, loadUnits } from "../../src/unit-loader.ts";
import { workbenchRows } from "../../src/views/workbench.ts";

const texts = [...loadUnits().values(), ...loadPractice().values()].flatMap(
  ({ value }) => value ?? [],
);

describe.each(texts)("the workbench of $id", (text) => {
  const rows = workbenchRows(text);

  test("has a row for every sentence, in order", () => {
    expect(rows.map(({ text: words }) => words)).toEqual(
      text.article.sentences.map((sentence) => sentence.text),
    );
  });

  test("names cue words by where they stand", () => {
    const cues = rows.flatMap(({ text: words, key }) =>
      key.cues.map(([start, end]) => words.slice(start, end)),
    );
    const written = text.statements.flatMap((statement) =>
      statement.kind === "attributed-claim" ? statement.cue.exact : [],
    );
    expect(cues).toEqual(written);
  });
});

test.each([
  ["confirmed-independently", "accept"],
  ["supported", "accept"],
  ["partly-supported", undefined],
  ["rests-on-one-source", "flag"],
  ["contradicted", "flag"],
  ["cannot-tell-yet", "flag"],
  ["unsupported-here", "flag"],
])("what is %s: %s", (word, judgement) => {
  const found = texts.flatMap(workbenchRows).filter(({ backing }) => backing?.word === word);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ key }) => key.judgement))).toEqual(new Set([judgement]));
});

test("nobody is asked to accept a question or a signpost", () => {
  const asked = texts
    .flatMap(workbenchRows)
    .filter(({ key }) => key.kind === "open-question" || key.kind === "signpost");
  expect(asked.filter(({ key }) => key.judgement !== undefined)).toEqual([]);
});
