import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../src/unit/diagnostic.ts";
import { kinds } from "../src/unit/vocabulary.ts";
import { contentFolder, loadPractice, loadUnit } from "../src/unit-loader.ts";
import { tallyOf } from "../src/views/source-tally.ts";
import * as english from "../src/words/en.ts";

const ids = readdirSync(`${contentFolder}/units`);

test.each(ids)("the unit %s compiles", (id) => {
  const { diagnostics } = loadUnit(id);
  expect(diagnostics.map(formatDiagnostic).join("\n\n")).toBe("");
});

const sound = ids.flatMap((id) => loadUnit(id).value ?? []);

describe.each(sound)("the unit $id", ({ article, adapted, statements, ...unit }) => {
  const numbers = article.sentences.map(({ number }) => number);

  test("keeps its article to the letter", () => {
    expect(createHash("sha256").update(article.text).digest("hex")).toBe(article.sha256);
  });

  test("has one statement for every sentence", () => {
    expect(statements.map(({ sentence }) => sentence)).toEqual(numbers);
  });

  test("has every sentence in easier words", () => {
    expect(adapted).toHaveLength(numbers.length);
  });

  test("counts every sentence in one of the four families", () => {
    const families = Object.groupBy(statements, ({ kind }) => kinds[kind].family);
    const counts = Object.values(families).map(({ length }) => length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
  });

  test.each(unit.lessons)("asks 8 to 12 questions in $id", ({ quiz }) => {
    expect(quiz.length).toBeGreaterThanOrEqual(8);
    expect(quiz.length).toBeLessThanOrEqual(12);
  });

  test("asks 20 questions in its check-out", () => {
    expect(unit.checkOut).toHaveLength(20);
  });

  test("says of every sentence where it traces to", () => {
    const { rows } = tallyOf({ article, adapted, statements, ...unit }, english);
    expect(rows.map(({ origin }) => origin).filter(Boolean)).toHaveLength(numbers.length);
  });
});

const practice = [...loadPractice()];

test.each(practice)("the practice text %s compiles", (_, { diagnostics }) => {
  expect(diagnostics.map(formatDiagnostic).join("\n\n")).toBe("");
});

test("two practice texts at least hold up: conclusions supported, at most one claim contradicted", () => {
  const sound = practice.filter(
    ([, { value }]) =>
      value?.statements.every(
        (statement) => !("finding" in statement) || statement.finding.word === "supported",
      ) &&
      value.statements.filter(
        (statement) => "support" in statement && statement.support.word === "contradicted",
      ).length <= 1,
  );
  expect(sound.length).toBeGreaterThanOrEqual(2);
});
