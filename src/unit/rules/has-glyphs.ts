import { isPrintable } from "../printable.ts";
import type { Rule } from "./rule.ts";

const hint = "Write it in words, or choose another sign.";

export const hasGlyphs: Rule = {
  id: "has-glyphs",
  reason: "A character that the fonts of the handouts lack cannot be printed.",
  example: {
    file: "questions.yaml",
    good: "question: How many trips did they count?",
    bad: [
      {
        write: "question: How many trips did they count‸☃?",
        message: "No glyph for “☃” (U+2603) in the fonts of the handouts",
        hint,
      },
      {
        write: "question: How many trips did the ‸👨‍👩‍👧 count?",
        message:
          "No glyph for “👨‍👩‍👧” (U+1F468 U+200D U+1F469 U+200D U+1F467) in the fonts of the handouts",
        hint,
      },
    ],
  },
  checkText({ text }, report) {
    const characters = segmenter.segment(text);
    const seen = new Set<string>();
    for (const match of text.matchAll(unusual)) {
      const { segment, index } = characters.containing(match.index) ?? { segment: "", index: 0 };
      if (seen.has(segment)) continue;
      seen.add(segment);
      if (isPrintable(segment)) continue;
      const message = `No glyph for ${nameOf(segment)} in the fonts of the handouts`;
      report(index, index + segment.length, message, hint);
    }
  },
};

/** All but the commonest signs, which have glyphs: only these few are worth a closer look. */
const unusual = /[^\s!-~\u00a1-\u017f\u2010-\u201e\u2020-\u2023\u2026]/gu;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A character and its code points; what cannot be shown has only these. */
function nameOf(character: string): string {
  const codes = Array.from(character, codeOf).join(" ");
  return /^[\p{Control}\p{Private_Use}]/u.test(character) ? codes : `“${character}” (${codes})`;
}

const codeOf = (codePoint: string): string =>
  `U+${(codePoint.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
