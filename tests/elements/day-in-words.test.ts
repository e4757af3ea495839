import { expect, test } from "vitest";
import { dayInWords } from "../../src/elements/day-in-words.ts";

const now = new Date(2026, 10, 25, 9).getTime();

test("a day of this year stands without it", () => {
  expect(dayInWords(new Date(2026, 10, 27).getTime(), now)).toBe("November 27");
});

test("a day of another year stands with it", () => {
  expect(dayInWords(new Date(2027, 0, 2).getTime(), now)).toBe("January 2, 2027");
});
