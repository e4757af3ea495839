import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorQuotation } from "../../src/unit/anchor.ts";

const text = "The ferry was late on Friday and late again on Saturday.";

/** The text with a pair of brackets around each place that a quotation anchors to. */
function bracketed(inText: string, exact: string, context = {}): string {
  return anchorQuotation(inText, { exact, ...context })
    .toReversed()
    .reduce((shown, { start, end }) => {
      return `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
    }, inText);
}

describe("anchorQuotation", () => {
  test("finds words that stand once", () => {
    expect(bracketed(text, "late again")).toBe(
      "The ferry was late on Friday and [late again] on Saturday.",
    );
  });

  test("finds words that stand twice in both places, in order", () => {
    expect(bracketed(text, "late")).toBe(
      "The ferry was [late] on Friday and [late] again on Saturday.",
    );
  });

  test("chooses by what stands before", () => {
    expect(bracketed(text, "late", { prefix: "and " })).toBe(
      "The ferry was late on Friday and [late] again on Saturday.",
    );
  });

  test("chooses by what stands after", () => {
    expect(bracketed(text, "late", { suffix: " on" })).toBe(
      "The ferry was [late] on Friday and late again on Saturday.",
    );
  });

  test("finds nothing when what stands before differs", () => {
    expect(anchorQuotation(text, { exact: "late", prefix: "very " })).toEqual([]);
  });

  test("finds nothing that is missing", () => {
    expect(anchorQuotation(text, { exact: "early" })).toEqual([]);
  });

  test("takes no other case for a match", () => {
    expect(anchorQuotation(text, { exact: "the ferry" })).toEqual([]);
  });

  test("finds places that overlap", () => {
    expect(anchorQuotation("banana", { exact: "ana" })).toEqual([
      { start: "b".length, end: "bana".length },
      { start: "ban".length, end: "banana".length },
    ]);
  });

  test("counts an emoji as the two units it takes", () => {
    const withEmoji = "A ⛴ and a 🚢 are late.";
    expect(bracketed(withEmoji, "late")).toBe("A ⛴ and a 🚢 are [late].");
    expect(bracketed(withEmoji, "🚢")).toBe("A ⛴ and a [🚢] are late.");
  });

  test("finds nothing for an empty quotation", () => {
    expect(anchorQuotation(text, { exact: "", prefix: "late" })).toEqual([]);
  });
});

describe("for any text", () => {
  const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
  const part = anyText.chain((whole) =>
    fc
      .tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: whole.length }))
      .map(([start, size]) => ({ whole, start, exact: whole.slice(start, start + size) })),
  );

  test("each part of it anchors, and each range holds the quotation", () => {
    fc.assert(
      fc.property(part, ({ whole, start, exact }) => {
        const ranges = anchorQuotation(whole, { exact });
        expect(ranges).toContainEqual({ start, end: start + exact.length });
        const held = ranges.map((range) => whole.slice(range.start, range.end));
        expect(new Set(held)).toEqual(new Set([exact]));
      }),
    );
  });

  test("a part with all that stands around it anchors once", () => {
    fc.assert(
      fc.property(part, ({ whole, start, exact }) => {
        const prefix = whole.slice(0, start);
        const suffix = whole.slice(start + exact.length);
        const range = { start, end: start + exact.length };
        expect(anchorQuotation(whole, { exact, prefix, suffix })).toEqual([range]);
      }),
    );
  });

  test("a part with a changed letter anchors nowhere, unless it stands elsewhere", () => {
    fc.assert(
      fc.property(part, fc.nat(), ({ whole, exact }, at) => {
        const index = at % exact.length;
        const changed = `${exact.slice(0, index)}§${exact.slice(index + 1)}`;
        fc.pre(!whole.includes(changed));
        expect(anchorQuotation(whole, { exact: changed })).toEqual([]);
      }),
    );
  });
});
