import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Picture } from "../../src/unit/model.ts";
import { chartOf, rangeInWords } from "../../src/views/estimates-chart.ts";
import * as english from "../../src/words/en.ts";

/** Estimates with these lower and higher numbers; the first is the article's. */
function estimates(
  ...ranges: readonly (readonly [low: number, high: number])[]
): Picture<"estimates"> {
  return {
    title: "How many boats?",
    unit: "boats",
    note: "Invented.",
    estimates: ranges.map(([low, high], index) => ({
      id: `estimate-${index}`,
      who: `Source ${index}`,
      what: "boats",
      date: "2026",
      low,
      high,
      claimed: index === 0,
      sources: ["A-01"],
    })),
  };
}

test.each([
  { low: 34000, high: 40000, words: "34,000 to 40,000" },
  { low: 200000, high: 200000, words: "200,000" },
  { low: 1, high: 2, words: "1 to 2" },
])("$low and $high are “$words”", ({ low, high, words }) => {
  expect(rangeInWords(low, high, english)).toBe(words);
});

describe("a chart", () => {
  const chart = chartOf(estimates([200, 200], [50, 100]), english);

  test("has a bar for each estimate, in their order", () => {
    expect(chart.bars.map(({ who, range }) => `${who}: ${range}`)).toEqual([
      "Source 0: 200",
      "Source 1: 50 to 100",
    ]);
  });

  test("marks the number that the article gives", () => {
    expect(chart.bars.map(({ claimed }) => claimed)).toEqual([true, false]);
  });

  test("draws half a number half as long", () => {
    const [longest, half] = chart.bars;
    expect([half?.low, half?.high]).toEqual([(longest?.high ?? 0) / 4, (longest?.high ?? 0) / 2]);
  });

  test("has round numbers on its scale, from zero", () => {
    expect(chart.ticks.map(({ label }) => label)).toEqual(["0", "50", "100", "150", "200"]);
  });

  test("puts a tick where a bar of that number ends", () => {
    expect(chart.ticks.map(({ x }) => x)).toContain(chart.bars[1]?.high);
  });
});

describe("for any estimates", () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000_000 }))
    .map(([low, more]): [number, number] => [low, low + more]);
  const any = fc.array(range, { minLength: 2, maxLength: 12 }).map((all) => estimates(...all));

  test("no bar leaves the drawing", () => {
    fc.assert(
      fc.property(any, (all) => {
        const { width, height, bars } = chartOf(all, english);
        const outside = bars.filter(
          ({ low, high, y }) => low > high || high > width || y >= height,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  test("bars are as long as their numbers are large, to half a unit of the drawing", () => {
    fc.assert(
      fc.property(any, (all) => {
        const { bars } = chartOf(all, english);
        const highest = Math.max(...all.estimates.map(({ high }) => high));
        const longest = Math.max(...bars.map(({ high }) => high));
        const wrong = all.estimates.filter(
          ({ high }, index) =>
            Math.abs((bars[index]?.high ?? 0) - (high / highest) * longest) > 0.5,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  test("the scale begins at zero, has two to ten numbers and does not pass the longest bar", () => {
    fc.assert(
      fc.property(any, (all) => {
        const { bars, ticks } = chartOf(all, english);
        const longest = Math.max(...bars.map(({ high }) => high));
        expect(ticks[0]).toEqual({ x: 0, label: "0" });
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(10);
        expect(ticks.at(-1)?.x).toBeLessThanOrEqual(longest);
      }),
    );
  });

  test("no two rows touch", () => {
    fc.assert(
      fc.property(any, (all) => {
        const tops = chartOf(all, english).bars.map(({ y }) => y);
        const steps = tops.slice(1).map((y, index) => y - (tops[index] ?? 0));
        expect(new Set(steps).size).toBe(1);
      }),
    );
  });
});
