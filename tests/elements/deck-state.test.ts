import { describe, expect, test } from "vitest";
import {
  after,
  firstState,
  stateFrom,
  type Command,
  type DeckState,
} from "../../src/elements/deck-state.ts";

const slides = [
  { hasAnswer: false, choices: 0 },
  { hasAnswer: true, choices: 3 },
  { hasAnswer: true, choices: 0 },
];
const named: readonly Command["do"][] = ["next", "back", "first", "last", "answer", "black"];

const at = (slide: number, more: Partial<DeckState> = {}): DeckState => ({
  ...firstState,
  slide,
  ...more,
});
const done = (state: DeckState, command: Command): DeckState => after(state, command, slides, 1000);

describe("after a command", () => {
  test("the answer comes before the next slide, which has its own hidden", () => {
    const shown = done(at(2), { do: "next" });
    const on = done(shown, { do: "next" });
    expect([shown, on].map(({ slide, isAnswered }) => [slide, isAnswered])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  test("a slide that is not there is not gone to", () => {
    expect(done(at(2), { do: "go", slide: 9 }).slide).toBe(2);
  });

  test("an answer that is not there is not shown", () => {
    expect(done(at(1), { do: "answer" }).isAnswered).toBe(false);
  });

  test("a hand for a choice that is not there is not counted", () => {
    expect(done(at(2), { do: "hand", choice: 3, by: 1 }).hands).toEqual({});
  });

  test("hands of other slides stay", () => {
    const counted = done(at(2, { hands: { 1: [4] } }), { do: "hand", choice: 2, by: 1 });
    expect(counted.hands).toEqual({ 1: [4], 2: [0, 0, 1] });
  });

  test.each(named)("a cleared screen comes back and nothing else happens: %s", (name) => {
    const cleared = at(2, { screen: "white" });
    const { screen, slide, isAnswered } = done(cleared, { do: name } as Command);
    expect({ screen, slide, isAnswered }).toEqual({ screen: "slide", slide: 2, isAnswered: false });
  });

  test("the state is newer, even where the clock stands or was set back", () => {
    expect(done(at(2, { at: 5000 }), { do: "next" }).at).toBe(5001);
  });
});

describe("what comes from elsewhere", () => {
  test("is taken where it can be a state of this deck", () => {
    const state = at(3, { at: 7, hands: { 2: [1, 2, 3] } });
    expect(stateFrom(JSON.parse(JSON.stringify(state)), slides)).toEqual(state);
  });

  test.each([
    ["nothing", null],
    ["a slide that is not there", at(4)],
    ["a slide between two", at(1.5)],
    ["a time without end", at(1, { at: Infinity })],
    ["hands below none", at(1, { hands: { 2: [-1] } })],
  ])("is left where it can not: %s", (_, state) => {
    expect(stateFrom(state, slides)).toBeUndefined();
  });

  test("brings nothing along", () => {
    expect(stateFrom({ ...at(1), more: "x" }, slides)).toEqual(at(1));
  });
});
