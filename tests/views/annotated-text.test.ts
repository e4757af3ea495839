import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation } from "../../src/unit/model.ts";
import { runsOf, type Run } from "../../src/views/annotated-text.ts";

const text = "At least 40 people missed a bus, according to the ferry company.";

/** An annotation on words of a text. */
function on(words: string, type: Annotation["type"] = "cue"): Annotation {
  const start = text.indexOf(words);
  return { type, range: { start, end: start + words.length }, note: words };
}

/** The runs with the notes of their annotations in brackets before them. */
const shown = (runs: readonly Run[]): string[] =>
  runs.map((run) => `[${run.annotations.map(({ note }) => note).join(", ")}] ${run.text}`);

test("a text without annotations is one run", () => {
  expect(shown(runsOf("The council met.", []))).toEqual(["[] The council met."]);
});

test("an annotation cuts the text before and after its words", () => {
  expect(shown(runsOf(text, [on("according to")]))).toEqual([
    "[] At least 40 people missed a bus, ",
    "[according to] according to",
    "[]  the ferry company.",
  ]);
});

test("an annotation at the end of the text leaves no empty run", () => {
  expect(shown(runsOf(text, [on("the ferry company.")]))).toEqual([
    "[] At least 40 people missed a bus, according to ",
    "[the ferry company.] the ferry company.",
  ]);
});

test("two annotations side by side leave no empty run between them", () => {
  expect(shown(runsOf(text, [on("At least"), on(" 40 people")]))).toEqual([
    "[At least] At least",
    "[ 40 people]  40 people",
    "[]  missed a bus, according to the ferry company.",
  ]);
});

test("of nested annotations the longest comes first", () => {
  expect(shown(runsOf("At least 40", [on("least"), on("At least 40")]))).toEqual([
    "[At least 40] At ",
    "[At least 40, least] least",
    "[At least 40]  40",
  ]);
});

test("overlapping annotations share the run that both cover", () => {
  expect(shown(runsOf("At least 40", [on("At least"), on("least 40")]))).toEqual([
    "[At least] At ",
    "[At least, least 40] least",
    "[least 40]  40",
  ]);
});

test("an empty text has no runs", () => {
  expect(runsOf("", [])).toEqual([]);
});

describe("for any annotations", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  const annotated = words.chain((anyText) => {
    const place = fc.nat({ max: anyText.length });
    const range = fc
      .tuple(place, place)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const annotation = fc.record({
      type: fc.constantFrom<Annotation["type"]>("cue", "loaded"),
      range,
      note: fc.constant("a note"),
    });
    return fc.record({
      anyText: fc.constant(anyText),
      all: fc.array(annotation, { maxLength: 6 }),
    });
  });

  test("the runs joined are the text", () => {
    fc.assert(
      fc.property(annotated, ({ anyText, all }) => {
        const joined = runsOf(anyText, all).map((run) => run.text);
        expect(joined.join("")).toBe(anyText);
      }),
    );
  });

  test("the runs of an annotation joined are its words", () => {
    fc.assert(
      fc.property(annotated, ({ anyText, all }) => {
        const runs = runsOf(anyText, all);
        const joined = all.map((annotation) =>
          runs.filter(({ annotations }) => annotations.includes(annotation)).map((run) => run.text),
        );
        expect(joined.map((parts) => parts.join(""))).toEqual(
          all.map(({ range }) => anyText.slice(range.start, range.end)),
        );
      }),
    );
  });

  test("no run is empty", () => {
    fc.assert(
      fc.property(annotated, ({ anyText, all }) => {
        expect(runsOf(anyText, all).filter((run) => run.text === "")).toEqual([]);
      }),
    );
  });
});
