import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Try } from "../../src/elements/memory.ts";
import { dueAfter } from "../../src/elements/schedule.ts";

/** A time on a day of November 2026, in the time of the machine. */
const on = (day: number, hour = 10): number => new Date(2026, 10, day, hour).getTime();
const tried = (
  at: number,
  outcome: Try["outcome"] = "right",
  confidence: Try["confidence"] = "sure",
): Try => ({ at, outcome, confidence });
const later = on(30);

// By hand from the 21 weights of FSRS-6: stability after a first answer is the weight itself,
// 0.212 (Again), 1.2931 (Hard), 2.3065 (Good) or 8.2956 (Easy) days, rounded, and at least one.
describe("after one answer an item comes back", () => {
  test.each([
    ["wrong", "sure", 24],
    ["wrong", "guess", 24],
    ["partly", "sure", 24],
    ["right", "guess", 24],
    ["right", "fairly", 25],
    ["also", "fairly", 25],
    ["right", "sure", 31],
    ["also", "sure", 31],
    ["ungraded", "guess", 25],
    ["ungraded", "sure", 25],
  ] as const)("%s and %s: on the beginning of day %i", (outcome, confidence, day) => {
    expect(dueAfter([tried(on(23), outcome, confidence)], later)).toBe(on(day, 0));
  });
});

describe("after several answers", () => {
  test("known again when it was due, it stays away longer", () => {
    // D = 6.4133 - e^1.6668 + 1 = 2.1181 and S = 2.3065 after Good; after two days R = 0.9101, and
    // S = 2.3065 · (1 + e^1.8722 · (11 - 2.1181) · 2.3065^-0.1666 · (e^(0.796 · 0.0899) - 1)) = 11.
    const tries = [tried(on(1), "right", "fairly"), tried(on(3), "right", "fairly")];
    expect(dueAfter(tries, later)).toBe(on(14, 0));
  });

  test("missed after all, it comes back the next day", () => {
    // S = 8.2956 and D = 1 after Easy; after eight days R = 0.9023, and
    // S = 1.4835 · 1^-0.0614 · (9.2956^0.2629 - 1) · e^(1.6483 · 0.0977) = 1.39.
    expect(dueAfter([tried(on(1)), tried(on(9), "wrong")], later)).toBe(on(10, 0));
  });

  test("the second try of a day does not count", () => {
    const tries = [tried(on(23, 9)), tried(on(23, 10), "wrong")];
    expect(dueAfter(tries, later)).toBe(on(31, 0));
  });

  test("a try before midnight and one after it both count", () => {
    const tries = [tried(on(23, 23), "wrong"), tried(on(24, 1))];
    expect(dueAfter(tries, later)).toBeGreaterThan(on(24, 0));
  });
});

describe("broken clocks", () => {
  test("tries that do not stand in their order are sorted", () => {
    const tries = [tried(on(23)), tried(on(20), "wrong")];
    expect(dueAfter(tries, later)).toBe(dueAfter(tries.toReversed(), later));
  });

  test("a try that lies in the future is left out", () => {
    expect(dueAfter([tried(on(23), "wrong"), tried(on(28))], on(24))).toBe(on(24, 0));
  });

  test("with tries in the future alone, an item is due today", () => {
    expect(dueAfter([tried(on(28))], on(24))).toBe(on(24, 0));
  });

  test("a time that no date can hold is left out", () => {
    expect(dueAfter([tried(1e300), tried(on(23), "wrong")], later)).toBe(on(24, 0));
  });
});

const anyTime = fc.oneof(
  fc.integer({ min: on(1), max: on(29) }),
  fc.double({ min: 0, noNaN: true }),
);
const anyTry = fc.record<Try>({
  at: anyTime,
  outcome: fc.constantFrom("right", "also", "partly", "wrong", "ungraded"),
  confidence: fc.constantFrom("sure", "fairly", "guess"),
});
const anyTries = fc.array(anyTry, { maxLength: 12 });

test("whatever was answered whenever, an item comes back after its last try, at a time there is", () => {
  fc.assert(
    fc.property(anyTries, (tries) => {
      const due = dueAfter(tries, later);
      const counted = tries.filter(({ at }) => at <= later).map(({ at }) => at);
      expect(Number.isSafeInteger(due)).toBe(true);
      expect(due).toBeGreaterThanOrEqual(counted.length > 0 ? Math.max(...counted) : on(30, 0));
    }),
  );
});

test("a miss never comes back later than a sure right answer", () => {
  fc.assert(
    fc.property(anyTries, (before) => {
      const now = on(30, 12);
      const missed = dueAfter([...before, tried(later, "wrong")], now);
      expect(missed).toBeLessThanOrEqual(dueAfter([...before, tried(later)], now));
    }),
  );
});

test("the same answers always lead to the same time", () => {
  fc.assert(
    fc.property(anyTries, (tries) => {
      expect(dueAfter(tries, later)).toBe(dueAfter(tries, later));
    }),
  );
});
