import { describe, expect, test } from "vitest";
import { mostDivided, mostSureMisses } from "../../src/elements/class-findings.ts";
import {
  leanOfClass,
  ratesOfAnswers,
  ratesOfLabels,
  tallyAnswers,
  tallyLabels,
  type Asked,
  type Labelled,
} from "../../src/elements/class-tally.ts";
import type { HandedAnswer, HandedLabel, Sureness } from "../../src/elements/handed-work.ts";
import type { ItemKey, LabelKey } from "../../src/unit/grade.ts";
import type { Judgement, Kind } from "../../src/unit/vocabulary.ts";
import { form } from "./ferry-form.ts";

const keys: Record<string, ItemKey> = {
  bridge: { type: "single-choice", key: "a", also: ["c"], judgement: "flag" },
  rope: { type: "multiple-response", key: ["a", "b"] },
  kinds: {
    type: "label",
    rows: {
      one: { key: "attributed-claim", also: [] },
      two: { key: "conclusion", also: ["open-question"] },
    },
  },
  trace: { type: "order", key: ["x", "y", "z"], judgement: "accept" },
  tons: { type: "number", key: 23.5, tolerance: 0.5, slips: {} },
  own: { type: "short-response" },
};

const answer = (sureness: Sureness, ...response: string[]): HandedAnswer => ({
  response,
  sureness,
});

function asked(id: string, ...answers: HandedAnswer[]): Asked {
  const question = form.questions.find((one) => one.id === id);
  const key = keys[id];
  if (!question || !key) throw new Error(`No question ${id}`);
  return { question, key, answers };
}

const label = (kind?: Kind, judgement?: Judgement): HandedLabel => ({ kind, judgement });
const key = (kind: Kind, judgement?: Judgement): LabelKey => ({
  kind,
  also: [],
  judgement,
  cues: [],
});
const labelled = (sentence: number, of: LabelKey, ...labels: HandedLabel[]): Labelled => ({
  sentence,
  key: of,
  labels,
});

const counted = (id: string, ...answers: HandedAnswer[]): Record<string, number[]> =>
  Object.fromEntries(
    [...tallyAnswers(asked(id, ...answers)).cells].map(([cell, { chosen, sure }]) => [
      cell,
      [chosen, sure],
    ]),
  );

describe("of the answers to a question", () => {
  test("each choice is counted, and who was sure of it", () => {
    const answers = [answer("sure", "a"), answer("guess", "a"), answer("sure", "b")];
    expect(counted("bridge", ...answers)).toEqual({ a: [2, 1], b: [1, 1] });
  });

  test("all choices of several are counted", () => {
    const answers = [answer("sure", "a", "b"), answer("fairly", "b", "c")];
    expect(counted("rope", ...answers)).toEqual({ a: [1, 1], b: [2, 1], c: [1, 0] });
  });

  test("of an order, the place of each choice is counted", () => {
    expect(counted("trace", answer("sure", "y", "x", "z"))).toEqual({
      "y@1": [1, 1],
      "x@2": [1, 1],
      "z@3": [1, 1],
    });
  });

  test("own words without a level are counted as such", () => {
    expect(counted("own", answer("guess"), answer("guess", "secure"))).toEqual({
      none: [1, 0],
      secure: [1, 0],
    });
  });

  test("how sure they were is counted", () => {
    const answers = [answer("sure", "a"), answer("sure", "b"), answer("after-miss", "a")];
    const { answered, sureness } = tallyAnswers(asked("bridge", ...answers));
    expect([answered, ...sureness]).toEqual([3, ["sure", 2], ["after-miss", 1]]);
  });
});

test("of the labels of a sentence, kinds and judgements are counted", () => {
  const { answered, cells } = tallyLabels([
    label("conclusion", "flag"),
    label("conclusion", "accept"),
    label(undefined, "flag"),
  ]);
  expect([answered, cells.get("conclusion")?.chosen, cells.get("flag")?.chosen]).toEqual([2, 2, 2]);
});

describe("the two rates", () => {
  test("of labels count what is judged where the key judges", () => {
    const rates = ratesOfLabels([
      labelled(
        0,
        key("conclusion", "flag"),
        label("conclusion", "flag"),
        label("signpost", "accept"),
      ),
      labelled(1, key("conclusion", "accept"), label("conclusion", "accept"), label("conclusion")),
      labelled(2, key("conclusion"), label("conclusion", "flag")),
    ]);
    expect(rates).toEqual({
      weakFlagged: { reached: 1, of: 2 },
      soundAccepted: { reached: 1, of: 1 },
    });
  });

  test("of answers count the first ones", () => {
    const rates = ratesOfAnswers([
      asked(
        "bridge",
        answer("sure", "a"),
        answer("sure", "c"),
        answer("after-miss", "a"),
        answer("sure", "b"),
      ),
      asked("trace", answer("sure", "x", "y", "z"), answer("sure", "y", "x", "z")),
      asked("rope", answer("sure", "a", "b")),
    ]);
    expect(rates).toMatchObject({
      weakFlagged: { reached: 2, of: 4 },
      soundAccepted: { reached: 1, of: 2 },
    });
  });
});

test.each([
  ["to doubt", 90, 70, 1],
  ["to belief", 60, 90, -1],
  ["neither way, where the rates are near each other", 60, 69, 0],
])("a class leans %s", (_, flagged, accepted, lean) => {
  const rates = {
    weakFlagged: { reached: flagged * 3, of: 300 },
    soundAccepted: { reached: accepted, of: 100 },
  };
  expect(Math.sign(leanOfClass(rates))).toBe(lean);
});

describe("the sentences on which a class divides", () => {
  const [a, n, c] = [label("attributed-claim"), label("unattributed-claim"), label("conclusion")];
  const anyKey = key("signpost");

  test("come by the share that did not choose what most chose", () => {
    const divided = mostDivided([
      labelled(0, anyKey, a, a, a, a, a, a, a, n, n, n),
      labelled(1, anyKey, a, n, c, c),
      labelled(2, anyKey, a, a),
      labelled(3, anyKey, label(undefined, "flag")),
      labelled(4, anyKey),
    ]);
    expect(divided).toEqual([
      { sentence: 1, others: 2, of: 4 },
      { sentence: 0, others: 3, of: 10 },
    ]);
  });

  test("of the same share, those that more have labelled come first", () => {
    const divided = mostDivided([labelled(0, anyKey, a, n), labelled(1, anyKey, a, a, n, n)]);
    expect(divided.map(({ sentence }) => sentence)).toEqual([1, 0]);
  });

  test("are no more than five", () => {
    const all = Array.from({ length: 9 }, (_, sentence) => labelled(sentence, anyKey, a, n));
    expect(mostDivided(all)).toHaveLength(5);
  });
});

describe("what a class was sure of, and it was not so", () => {
  test("comes with what was chosen, the most frequent first", () => {
    const all = [
      asked("tons", answer("sure", "turned"), answer("sure", "key"), answer("guess", "other")),
      asked("bridge", answer("sure", "b"), answer("sure", "b"), answer("sure", "c")),
    ];
    expect(mostSureMisses(all)).toEqual([
      { id: "bridge", learners: 2, retried: 0, choices: [{ cell: "b", learners: 2 }] },
      { id: "tons", learners: 1, retried: 0, choices: [{ cell: "turned", learners: 1 }] },
    ]);
  });

  test("counts who tried again, though their first choice is not known", () => {
    const all = [asked("bridge", answer("after-sure-miss", "a"), answer("after-miss", "a"))];
    expect(mostSureMisses(all)).toEqual([{ id: "bridge", learners: 1, retried: 1, choices: [] }]);
  });

  test("names of several choices and rows those that are not so", () => {
    const all = [
      asked("kinds", answer("sure", "one:conclusion", "two:open-question")),
      asked("rope", answer("sure", "a", "c")),
    ];
    expect(mostSureMisses(all).map(({ choices }) => choices)).toEqual([
      [{ cell: "one:conclusion", learners: 1 }],
      [{ cell: "c", learners: 1 }],
    ]);
  });

  test("names no part of an order, and nothing of own words", () => {
    const all = [asked("trace", answer("sure", "y", "x", "z")), asked("own", answer("sure"))];
    expect(mostSureMisses(all)).toEqual([{ id: "trace", learners: 1, retried: 0, choices: [] }]);
  });
});
