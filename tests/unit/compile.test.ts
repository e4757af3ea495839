import { describe, expect, test } from "vitest";
import { compileWith, ferry, instead } from "./ferry.ts";
import { told } from "./positioned.ts";

const { value: unit } = compileWith({});

describe("a sound unit", () => {
  test("takes its id from its folder", () => {
    expect(unit?.id).toBe(ferry.id);
  });

  test("has one statement for each sentence, in the article's order", () => {
    const swapped = compileWith({
      "statements.yaml": (text) => {
        const [headline = "", first = "", ...others] = text.split(/^(?=- sentence)/mu);
        return [first, headline, ...others].join("");
      },
    });
    expect(swapped.value?.statements.map(({ sentence }) => sentence)).toEqual([0, 1, 2, 3, 4]);
  });

  test("anchors loaded words in their sentence", () => {
    const [annotation] = unit?.statements[2]?.annotations ?? [];
    const text = unit?.article.sentences[2]?.text ?? "";
    expect(annotation).toMatchObject({ type: "loaded", note: "late on Saturday" });
    expect(text.slice(annotation?.range.start, annotation?.range.end)).toBe("late again");
  });

  test("anchors the cue of an attributed claim", () => {
    const [annotation] = unit?.statements[3]?.annotations ?? [];
    const text = unit?.article.sentences[3]?.text ?? "";
    expect(annotation?.type).toBe("cue");
    expect(text.slice(annotation?.range.start, annotation?.range.end)).toBe("according to");
  });

  test("shows verified sources alone", () => {
    expect(unit?.sources.map(({ id }) => id)).toEqual(["A-01", "A-02"]);
  });

  test("has an easier line for each sentence", () => {
    expect(unit?.adapted).toHaveLength(unit?.article.sentences.length ?? 0);
  });

  test("holds each lesson with its quiz", () => {
    const [lesson] = unit?.lessons ?? [];
    expect(lesson?.id).toBe("1-who-counted");
    expect(lesson?.quiz.map(({ id }) => id)).toContain("who-says-late");
  });

  test("needs no estimates", () => {
    const compiled = compileWith({ "estimates.yaml": () => undefined });
    expect(compiled.diagnostics).toEqual([]);
    expect(compiled.value?.pictures.estimates).toBeUndefined();
  });
});

test("a lesson opens with the items of earlier lessons that it names", () => {
  const [first, second] = unit?.lessons ?? [];
  expect(first?.returns).toEqual([]);
  expect(second?.returns.map(({ id }) => id)).toEqual([
    "who-says-late",
    "boat-count-unit",
    "find-the-words",
  ]);
});

test("a check-out may be left out", () => {
  expect(unit?.checkOut).toEqual([]);
});

test("a check-out is read like any quiz", () => {
  const quiz = ferry.files.get("lessons/2-who-else.quiz.yaml")?.text ?? "";
  const items = quiz.replace(/^returns.*\n/u, "").replaceAll("- id: ", "- id: out-");
  const compiled = compileWith({ "check-out.quiz.yaml": () => items });
  expect(compiled.diagnostics).toEqual([]);
  expect(compiled.value?.checkOut.map(({ id }) => id)).toContain("out-where-to-look");
});

test("a unit with one fault is no unit", () => {
  const compiled = compileWith({ "questions.yaml": instead("sentences: [2]", "sentences: [9]") });
  expect(compiled.value).toBeUndefined();
  expect(told(compiled.diagnostics)).toMatchInlineSnapshot(`
    "questions.yaml: sentences: [‸9]
      There is no sentence 9; the article ends with sentence 4"
  `);
});

test("a prefix chooses which of two places is anchored", () => {
  const compiled = compileWith({
    "statements.yaml": instead("exact: late again,", "exact: late, prefix: 'Friday and ',"),
  });
  const [annotation] = compiled.value?.statements[2]?.annotations ?? [];
  const text = compiled.value?.article.sentences[2]?.text ?? "";
  expect(text.slice(annotation?.range.start)).toBe("late again on Saturday.");
});
