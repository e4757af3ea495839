import { describe, expect, test } from "vitest";
import type { Item } from "../../src/unit/model.ts";
import { passageOf, reasonsOf, rowText } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";
import { choices, item, unit } from "./items.ts";

/** The reasons as lines, each group under its heading. */
const shown = (any: Item): string[] =>
  reasonsOf(any, unit, english).flatMap(({ heading, reasons }) => [
    ...(heading === undefined ? [] : [`“${heading}”`]),
    ...reasons.map(({ id, text, verdict, reason }) => `${id}: ${text} – ${verdict}. ${reason}`),
  ]);

describe("the reasons", () => {
  test("of a single choice stand in the order of its choices", () => {
    expect(shown(item("single-choice", { choices, key: "writer", also: ["nobody"] }))).toEqual([
      "writer: The writer – right. Nobody else is named.",
      "company: The company – wrong. It is named in the next sentence.",
      "nobody: Nobody – also. One may put it like that.",
    ]);
  });

  test("of a multiple response may be right more than once", () => {
    expect(shown(item("multiple-response", { choices, key: ["nobody", "writer"] }))).toEqual([
      "writer: The writer – right. Nobody else is named.",
      "company: The company – wrong. It is named in the next sentence.",
      "nobody: Nobody – right. One may put it like that.",
    ]);
  });

  test("of an order stand in the right order", () => {
    expect(shown(item("order", { choices, key: ["nobody", "company", "writer"] }))).toEqual([
      "nobody: Nobody – right. One may put it like that.",
      "company: The company – right. It is named in the next sentence.",
      "writer: The writer – right. Nobody else is named.",
    ]);
  });

  test("of phrases in a text quote the phrases", () => {
    const phrases = [
      { id: "least", exact: "At least", reason: "It limits the number." },
      { id: "according", exact: "according to", reason: "It hands it over." },
    ];
    const found = item("find-in-text", { sentences: [3], phrases, key: ["according"] });
    expect(shown(found)).toEqual([
      "least: At least – wrong. It limits the number.",
      "according: according to – right. It hands it over.",
    ]);
  });

  test("of a number name its unit, and each slip that leads elsewhere", () => {
    const number = item("number", {
      unit: "boats",
      key: 2,
      tolerance: 0,
      reason: "One on each day.",
      slips: [{ id: "one-day", value: 1, reason: "There were two days." }],
    });
    expect(shown(number)).toEqual([
      "key: 2 boats – right. One on each day.",
      "one-day: 1 boats – wrong. There were two days.",
    ]);
  });

  test("of labels stand under the sentence they are about, the invented one too", () => {
    const label = item("label", {
      rows: [
        {
          id: "company-says",
          sentence: 3,
          key: "attributed-claim",
          reasons: { "attributed-claim": "It is named.", conclusion: "It is a number." },
        },
        {
          id: "it-failed",
          text: "The boat is a disgrace.",
          key: "conclusion",
          also: ["signpost"],
          reasons: { conclusion: "It judges.", signpost: "It may open a list." },
        },
      ],
    });
    expect(shown(label)).toEqual([
      "“At least 40 people missed a bus, according to the ferry company.”",
      "company-says:attributed-claim: Attributed claim – right. It is named.",
      "company-says:conclusion: Conclusion – wrong. It is a number.",
      "“The boat is a disgrace.”",
      "it-failed:conclusion: Conclusion – right. It judges.",
      "it-failed:signpost: Signpost – also. It may open a list.",
    ]);
  });

  test("of a short response are none: it has a model answer", () => {
    const rubric = ["starting", "secure"].map((level) => {
      return { level, means: "It is named.", sample: "The company." };
    });
    expect(shown(item("short-response", { model: "The company.", rubric }))).toEqual([]);
  });
});

describe("the passage of a question", () => {
  const none = { choices, key: "writer" };

  test("is its sentences with spaces between them", () => {
    expect(passageOf(item("single-choice", { ...none, sentences: [1, 2] }), unit)).toBe(
      "The council met on Monday. The ferry was late on Friday and late again on Saturday.",
    );
  });

  test("is its unseen text if it has one", () => {
    const unseen = "Invented: A boat came.";
    expect(passageOf(item("single-choice", { ...none, sentences: [1], unseen }), unit)).toBe(
      unseen,
    );
  });

  test("is empty when it names no sentence", () => {
    expect(passageOf(item("single-choice", none), unit)).toBe("");
  });
});

test("a row shows its own words, or the sentence it names", () => {
  const rows = [{ text: "A boat came." }, { sentence: 1 }, { sentence: 0 }];
  expect(rows.map((row) => rowText(row, unit))).toEqual([
    "A boat came.",
    "The council met on Monday.",
    "Ferry Timetable Fails Island",
  ]);
});
