import fc from "fast-check";
import { expect, test } from "vitest";
import { dateInWords } from "../../src/views/date.ts";

test.each([
  { date: "2015-12-02", words: "2 December 2015" },
  { date: "2015-01-31", words: "31 January 2015" },
  { date: "2015-10", words: "October 2015" },
  { date: "2015", words: "2015" },
  { date: "2012~", words: "about 2012" },
  { date: "2016-05~", words: "about May 2016" },
  { date: "2015-11-30~", words: "about 30 November 2015" },
  { date: "undated", words: "undated" },
])("$date is “$words”", ({ date, words }) => {
  expect(dateInWords(date)).toBe(words);
});

test("any day in words is that day", () => {
  const day = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("2999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const words = dateInWords(date.toISOString().slice(0, 10));
      expect(new Date(`${words} UTC`).toISOString().slice(0, 10)).toBe(
        date.toISOString().slice(0, 10),
      );
    }),
  );
});
