import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phraseRuns } from "../../src/views/quiz.ts";
import { item, unit } from "./items.ts";

interface Phrase {
  readonly id: string;
  readonly exact: string;
  readonly prefix?: string;
}

/** The runs of a passage, a phrase with its id in brackets. */
function shown(phrases: readonly Phrase[], unseen?: string): string[] {
  const found = item("find-in-text", {
    ...(unseen === undefined ? { sentences: [3] } : { unseen }),
    phrases: phrases.map((phrase) => ({ ...phrase, reason: "Because." })),
    key: [phrases[0]?.id],
  });
  return phraseRuns(found, unit).map(({ text, id }) => (id ? `[${id}] ${text}` : text));
}

describe("a passage", () => {
  test("is cut at both ends of each phrase", () => {
    const phrases = [
      { id: "people", exact: "40 people" },
      { id: "according", exact: "according to" },
    ];
    expect(shown(phrases)).toEqual([
      "At least ",
      "[people] 40 people",
      " missed a bus, ",
      "[according] according to",
      " the ferry company.",
    ]);
  });

  test("may be an unseen text", () => {
    const phrases = [
      { id: "mayor", exact: "The mayor" },
      { id: "said", exact: "said" },
    ];
    expect(shown(phrases, "Invented: The mayor said so.")).toEqual([
      "Invented: ",
      "[mayor] The mayor",
      " ",
      "[said] said",
      " so.",
    ]);
  });

  test("has the phrase that its prefix chooses", () => {
    const phrases = [
      { id: "first", exact: "late", prefix: "was " },
      { id: "second", exact: "late", prefix: "and " },
    ];
    expect(shown(phrases, "It was late and late again.")).toEqual([
      "It was ",
      "[first] late",
      " and ",
      "[second] late",
      " again.",
    ]);
  });
});

describe("for any phrases in their order", () => {
  /** Different words, so that each phrase stands once; some of them are phrases. */
  const passage = fc
    .uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/u), { minLength: 3, maxLength: 12 })
    .filter((words) => words.every((word) => words.join(" ").split(word).length === 2))
    .chain((words) =>
      fc.record({
        text: fc.constant(words.join(" ")),
        phrases: fc.subarray(words, { minLength: 2 }),
      }),
    );
  const runsOf = (text: string, phrases: readonly string[]): ReturnType<typeof phraseRuns> => {
    const named = phrases.map((exact) => ({ id: exact, exact, reason: "Because." }));
    const key = phrases.slice(0, 1);
    return phraseRuns(item("find-in-text", { unseen: text, phrases: named, key }), unit);
  };

  test("the runs joined are the passage", () => {
    fc.assert(
      fc.property(passage, ({ text, phrases }) => {
        const runs = runsOf(text, phrases);
        expect(runs.map((run) => run.text).join("")).toBe(text);
      }),
    );
  });

  test("each phrase is a run of its own with its id", () => {
    fc.assert(
      fc.property(passage, ({ text, phrases }) => {
        const named = runsOf(text, phrases).filter(({ id }) => id !== undefined);
        expect(named).toEqual(phrases.map((exact) => ({ text: exact, id: exact })));
      }),
    );
  });
});
