import { describe, expect, test } from "vitest";
import { compare, ratesOf, worthRereading, type Compared } from "../../src/elements/comparison.ts";
import type { Entry } from "../../src/elements/entry-schemas.ts";
import type { LabelKey } from "../../src/unit/grade.ts";

const key: LabelKey = {
  kind: "attributed-claim",
  also: ["conclusion"],
  judgement: "flag",
  cues: [[10, 20]],
};
const label = (more: Partial<Entry<"label">>): Entry<"label"> => ({
  words: [],
  question: "",
  sentence: "",
  at: 0,
  ...more,
});

describe("a label beside the key", () => {
  const agreementOf = (kind: string | undefined) => compare(1, key, label({ kind })).agreement;

  test.each([
    ["attributed-claim", "key"],
    ["conclusion", "also"],
    ["signpost", "other"],
    ["no-such-kind", "other"],
    [undefined, "none"],
  ])("%s: %s", (kind, expected) => {
    expect(agreementOf(kind)).toBe(expected);
  });

  test("a sentence that nobody labelled has none", () => {
    expect(compare(1, key, undefined).agreement).toBe("none");
  });

  test("is judged only where the learner and the key both judge", () => {
    expect(compare(1, key, label({ judgement: "accept" })).judged).toEqual({
      as: "accept",
      key: "flag",
    });
    const open = { ...key, judgement: undefined };
    expect(compare(1, open, label({ judgement: "accept" })).judged).toBeUndefined();
    expect(compare(1, key, label({})).judged).toBeUndefined();
  });

  test.each([
    ["a word within the cue", [[12, 14]], true],
    ["a word that ends where the cue begins", [[5, 10]], false],
    ["a word that begins where the cue ends", [[20, 22]], false],
    [
      "one word of several",
      [
        [0, 2],
        [19, 25],
      ],
      true,
    ],
  ] as const)("%s", (_, words, expected) => {
    const ranges = words.map(([start, end]): [number, number] => [start, end]);
    expect(compare(1, key, label({ words: ranges })).sawCue).toBe(expected);
  });

  test("tells nothing of cues where none is marked, or the key has none", () => {
    expect(compare(1, key, label({})).sawCue).toBeUndefined();
    expect(compare(1, { ...key, cues: [] }, label({ words: [[0, 2]] })).sawCue).toBeUndefined();
  });
});

const compared = (sentence: number, more: Partial<Compared>): Compared => ({
  sentence,
  agreement: "key",
  judged: undefined,
  sawCue: undefined,
  ...more,
});

test("the two rates count what was judged", () => {
  const all = [
    compared(1, { judged: { as: "flag", key: "flag" } }),
    compared(2, { judged: { as: "accept", key: "flag" } }),
    compared(3, { judged: { as: "flag", key: "accept" } }),
    compared(4, {}),
  ];
  expect(ratesOf(all)).toEqual({
    weakFlagged: { reached: 1, of: 2 },
    soundAccepted: { reached: 0, of: 1 },
  });
});

describe("worth rereading", () => {
  const other = { agreement: "other" } as const;
  const misjudged = { judged: { as: "accept", key: "flag" } } as const;

  test("are three sentences at most, the farthest from the key first", () => {
    const all = [
      compared(1, misjudged),
      compared(2, other),
      compared(3, { ...other, ...misjudged }),
      compared(4, { sawCue: false }),
    ];
    expect(worthRereading(all).map(({ sentence }) => sentence)).toEqual([3, 2, 1]);
  });

  test("are in the order of the text where they are alike", () => {
    const all = [compared(9, other), compared(4, other)].toSorted(
      (a, b) => a.sentence - b.sentence,
    );
    expect(worthRereading(all).map(({ sentence }) => sentence)).toEqual([4, 9]);
  });

  test("is nothing that agrees, and nothing without a label", () => {
    expect(worthRereading([compared(1, {}), compared(2, { agreement: "none" })])).toEqual([]);
  });
});
