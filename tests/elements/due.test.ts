import { expect, test } from "vitest";
import { byUrgency, dueOf } from "../../src/elements/due.ts";
import type { Try } from "../../src/elements/memory.ts";

const tried = (more: Partial<Try>): { tries: Try[] } => ({
  tries: [{ at: 1000, outcome: "right", confidence: "sure", ...more }],
});

test("an item comes back when it was said to", () => {
  expect(dueOf({ ...tried({}), due: 5 })).toBe(5);
});

test("an item of which nothing was said comes back a day after its last try", () => {
  expect(dueOf(tried({}))).toBe(86_401_000);
});

test("sure misses come first, then misses, then what waits the longest", () => {
  const items = {
    late: { ...tried({}), due: 9 },
    early: { ...tried({ outcome: "ungraded" }), due: 3 },
    guessed: { ...tried({ outcome: "partly", confidence: "guess" }), due: 8 },
    missed: { ...tried({ outcome: "wrong", confidence: "fairly" }), due: 7 },
    sure: { ...tried({ outcome: "wrong" }), due: 10 },
  };
  const order = Object.entries(items).sort(([, a], [, b]) => byUrgency(a, b));
  expect(order.map(([name]) => name)).toEqual(["sure", "missed", "guessed", "early", "late"]);
});
