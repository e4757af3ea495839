import type { Range } from "./model.ts";

/** One sentence of an article. */
export interface Sentence {
  /** 0 for the headline, then 1, 2, 3 … in reading order. */
  readonly number: number;
  readonly text: string;
  /** Where it stands in {@link Article.text}; UTF-16 offsets, end excluded. */
  readonly range: Range;
  /** Where it stands in the file; UTF-16 offsets, end excluded. */
  readonly fileRange: Range;
}

/** An article as its author cut it: one sentence a line, a blank line between paragraphs. */
export interface Article {
  /** The original text: sentences joined by a space, paragraphs by a line feed. */
  readonly text: string;
  /** The headline is the only sentence of the first paragraph. */
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly sentences: readonly Sentence[];
}

/**
 * Reads `article.txt`. Sentences are cut by the author, one a line, because no program knows that
 * “Mr.” and “U.S.” end no sentence. An empty file yields an article without sentences.
 */
export function parseArticle(file: string): Article {
  const paragraphs: Sentence[][] = [];
  let text = "";
  let number = 0;
  let isNewParagraph = true;
  for (const line of linesOf(file)) {
    if (line.text === "") {
      isNewParagraph = true;
      continue;
    }
    if (text !== "") text += isNewParagraph ? "\n" : " ";
    if (isNewParagraph) paragraphs.push([]);
    const range = { start: text.length, end: text.length + line.text.length };
    paragraphs.at(-1)?.push({ number, text: line.text, range, fileRange: line.range });
    text += line.text;
    number += 1;
    isNewParagraph = false;
  }
  return { text, paragraphs, sentences: paragraphs.flat() };
}

/**
 * The lines of a text without their ends, each with its UTF-16 range. A Windows line end and a byte
 * order mark are faults of their own, told once; they make no other sentences.
 */
export function linesOf(text: string): { text: string; range: Range }[] {
  let next = 0;
  return text.split("\n").map((line) => {
    const start = next + (next === 0 && line.startsWith("\ufeff") ? 1 : 0);
    const end = next + line.length - (line.endsWith("\r") ? 1 : 0);
    next += line.length + 1;
    return { text: text.slice(start, end), range: { start, end } };
  });
}
