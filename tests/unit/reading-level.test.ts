import { describe, expect, test } from "vitest";
import { readingLevel } from "../../src/unit/reading-level.ts";

describe("the reading level", () => {
  test("is the grade of Flesch and Kincaid", () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 · 6 + 11.8 · 1 − 15.59 = −1.45, shown as 0.
    expect(readingLevel(["The cat sat on the mat."]).grade).toBe(0);
    // 5 words, 10 syllables: 0.39 · 5 + 11.8 · 2 − 15.59 = 9.96.
    expect(readingLevel(["Seven people carry heavy water."]).grade).toBeCloseTo(9.96, 2);
  });

  test("counts a text without a full stop as a sentence", () => {
    const apart = readingLevel(["One two three", "four five six"]).grade;
    expect(apart).toBe(readingLevel(["One two three. Four five six."]).grade);
  });

  test("rises with longer sentences", () => {
    const short = readingLevel(["The boat is late. The people are waiting. The water is rising."]);
    const long = readingLevel([
      "The boat is late and the people are waiting and the water is rising.",
    ]);
    expect(long.grade).toBeGreaterThan(short.grade);
  });

  test("names the longest sentence", () => {
    expect(readingLevel(["Short. This one is longer."]).longest).toBe("This one is longer.");
  });

  test("is 0 for a text without words", () => {
    expect(readingLevel(["", "…"])).toEqual({ grade: 0, longest: "" });
  });
});
