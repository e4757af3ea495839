import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/unit/diagnostic.ts";
import { glyphRanges, isPrintable } from "../../src/unit/printable.ts";
import { hasGlyphs } from "../../src/unit/rules/has-glyphs.ts";
import { codePointsOf } from "./font-cmap.ts";
import { covered, marked } from "./positioned.ts";

const faces = ["400Regular", "400Regular_Italic", "700Bold"].map((face) =>
  codePointsOf(
    readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`),
  ),
);

test("the ranges are those that all faces of the handouts have", () => {
  const [first = [], ...others] = faces.map((codes) => new Set(codes));
  const inAll = [...first].filter((code) => others.every((codes) => codes.has(code)));
  expect(glyphRanges.trim().split(/\s+/u)).toEqual(rangesOf(inAll));
});

/** Code points as ranges in hexadecimal, both ends included. */
function rangesOf(codes: readonly number[]): string[] {
  const known = new Set(codes);
  const starts = codes.filter((code) => !known.has(code - 1));
  const ends = codes.filter((code) => !known.has(code + 1));
  return starts.map((start, index) =>
    [...new Set([start, ends[index] ?? start])].map((code) => code.toString(16)).join("-"),
  );
}

describe("isPrintable", () => {
  test.each([
    ["a letter", "a"],
    ["a hyphen", "-"],
    ["a letter with an accent", "ś"],
    ["a letter followed by its accent", "e\u0301"],
    ["a letter and an accent that the font has only as one", "α\u0314"],
    ["a letter with an accent that the font has only as two", "\u1e00"],
    ["a Cyrillic letter", "Ж"],
    ["a curly quote", "“"],
    ["an arrow", "→"],
    ["a sign that the fonts share with emoji", "❤\ufe0f"],
  ])("holds for %s", (_, character) => {
    expect(isPrintable(character)).toBe(true);
  });

  test.each([
    ["a line feed", "\n"],
    ["a Windows line end", "\r\n"],
    ["a tab", "\t"],
    ["a byte order mark", "\ufeff"],
    ["a non-breaking space", "\u00a0"],
    ["a narrow non-breaking space", "\u202f"],
    ["a wide space", "\u2003"],
    ["a mark for the direction of writing", "\u200e"],
    ["a letter lost in saving", "\ufffd"],
  ])("holds for %s, which is no matter of glyphs", (_, character) => {
    expect(isPrintable(character)).toBe(true);
  });

  test.each([
    ["a snowman", "☃"],
    ["an emoji", "😀"],
    ["a family joined of emoji", "👨‍👩‍👧"],
    ["a flag", "🇹🇷"],
    ["a digit on a key", "1\ufe0f\u20e3"],
    ["an Arabic letter", "ن"],
    ["a Chinese character", "油"],
    ["an accent that the font lacks", "e\u0314"],
    ["a control character", "\u0007"],
    ["a character for private use", "\ue000"],
  ])("does not hold for %s", (_, character) => {
    expect(isPrintable(character)).toBe(false);
  });
});

describe("has-glyphs", () => {
  test("says nothing of letters, accents, quotes and emoji-like signs of the fonts", () => {
    expect(
      toldOf("“Señor e\u0301té,” – Łódź, Жук → 3 ≠ 4 ✓ ❤\ufe0f\r\n\tİzmir\u00a0½\ufeff\n"),
    ).toEqual([]);
  });

  test("reports an emoji with both its units", () => {
    expect(toldOf("It was fun 😀.")).toEqual([
      "It was fun ‸😀. | 😀 | No glyph for “😀” (U+1F600) in the fonts of the handouts",
    ]);
  });

  test("reports a family joined of emoji as one", () => {
    expect(toldOf("The 👨‍👩‍👧 ate.")).toEqual([
      "The ‸👨‍👩‍👧 ate. | 👨‍👩‍👧 | No glyph for “👨‍👩‍👧” (U+1F468 U+200D U+1F469 U+200D U+1F467) in the fonts of the handouts",
    ]);
  });

  test("reports each Arabic letter once, at its first place", () => {
    expect(toldOf("oil: نفن")).toEqual([
      "oil: ‸نفن | ن | No glyph for “ن” (U+0646) in the fonts of the handouts",
      "oil: ن‸فن | ف | No glyph for “ف” (U+0641) in the fonts of the handouts",
    ]);
  });

  test("reports a letter together with the accent that the font lacks", () => {
    expect(toldOf("cafe\u0314")).toEqual([
      "caf‸e\u0314 | e\u0314 | No glyph for “e\u0314” (U+0065 U+0314) in the fonts of the handouts",
    ]);
  });

  test("names what cannot be shown by its number alone", () => {
    expect(toldOf("a\u0007b")).toEqual([
      "a‸\u0007b | \u0007 | No glyph for U+0007 in the fonts of the handouts",
    ]);
  });

  test("overlooks nothing that is not printable", () => {
    const codePoints = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const reported = reportsOn(codePoints.join("\n")).map(({ place }) => covered(place));
    expect(reported).toEqual(codePoints.filter((character) => !isPrintable(character)));
  });

  test("reports a character once in each file", () => {
    expect([toldOf("☃ and ☃"), toldOf("again ☃")]).toEqual([
      ["‸☃ and ☃ | ☃ | No glyph for “☃” (U+2603) in the fonts of the handouts"],
      ["again ‸☃ | ☃ | No glyph for “☃” (U+2603) in the fonts of the handouts"],
    ]);
  });
});

/** What the rule says of a text: the text with the place marked, the words covered, the message. */
function toldOf(text: string): string[] {
  return reportsOn(text).map(({ place, message }) =>
    [marked(place), covered(place), message].join(" | "),
  );
}

function reportsOn(text: string): Pick<Diagnostic, "place" | "message">[] {
  const reports: Pick<Diagnostic, "place" | "message">[] = [];
  const file = { path: "article.txt", text };
  hasGlyphs.checkText?.(file, (start, end, message) =>
    reports.push({ place: { file, range: { start, end } }, message }),
  );
  return reports;
}
