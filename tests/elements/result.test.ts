import { describe, expect, test } from "vitest";
import { resultInWords, resultOf, type Answered } from "../../src/elements/result.ts";

const answered = (more: Partial<Answered>): Answered => ({
  isGraded: true,
  isAccepted: true,
  judgement: undefined,
  skill: "Weigh the source",
  ...more,
});
const accept = (isAccepted: boolean) => answered({ judgement: "accept", isAccepted });
const flag = (isAccepted: boolean) => answered({ judgement: "flag", isAccepted });

describe("the result of a test", () => {
  test("has two rates, so that doubting everything does not look like skill", () => {
    const { weakFlagged, soundAccepted } = resultOf([
      flag(true),
      flag(true),
      accept(false),
      accept(true),
    ]);
    expect(weakFlagged).toEqual({ reached: 2, of: 2 });
    expect(soundAccepted).toEqual({ reached: 1, of: 2 });
  });

  test("leaves out what nobody can grade", () => {
    const { right } = resultOf([answered({}), answered({ isGraded: false, isAccepted: false })]);
    expect(right).toEqual({ reached: 1, of: 1 });
  });

  test("names each skill to revisit once", () => {
    const missed = answered({ isAccepted: false });
    const { skillsToRevisit } = resultOf([missed, missed, answered({ skill: "Say it fairly" })]);
    expect(skillsToRevisit).toEqual(["Weigh the source"]);
  });
});

describe("the lean", () => {
  const leanOf = (...all: readonly Answered[]) => resultInWords(resultOf(all), all.length)[2];
  /** Enough to speak of a lean, and leaning neither way. */
  const others = [flag(true), flag(true), accept(true), accept(true)];

  test("is to doubt where more sound claims were held back", () => {
    expect(leanOf(...others, flag(true), accept(false), accept(false))).toBe(
      "You lean to doubt: sound claims that you held back: 2. Ask what more you would need.",
    );
  });

  test("is to belief where more weak claims were let pass", () => {
    expect(leanOf(...others, flag(false), accept(true))).toBe(
      "You lean to belief: weak claims that you let pass: 1. Ask who says so.",
    );
  });

  test("is neither where both are alike", () => {
    expect(leanOf(...others, flag(false), accept(false))).toMatch(/^You lean neither way/u);
  });
});

test.each([
  ["four judgements", [flag(false), flag(false), accept(true), accept(true)]],
  ["judgements of one sort alone", Array.from({ length: 6 }, () => flag(false))],
])("%s show no lean", (_, all) => {
  expect(resultInWords(resultOf(all), all.length)[2]).toBe(
    "Too few answers yet to see which way you lean.",
  );
});

test("questions that were left out are told", () => {
  expect(resultInWords(resultOf([answered({})]), 12)).toEqual([
    "Answered: 1 of 12.",
    "Right: 1 of 1.",
  ]);
});

test("without a judgement there is no rate to tell", () => {
  expect(resultInWords(resultOf([answered({})]), 1)).toEqual(["Right: 1 of 1."]);
});
