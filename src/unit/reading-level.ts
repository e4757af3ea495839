import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** A text and how hard it is to read. */
export interface ReadingLevel {
  /** The Flesch-Kincaid grade: years of school in the United States. 0 for a text without words. */
  readonly grade: number;
  /** The sentence with the most words, which is most often the one to cut. */
  readonly longest: string;
}

/**
 * Measures prose by the Flesch-Kincaid grade (Kincaid and others 1975). Each text ends a sentence:
 * a list item without a full stop does not run into the next.
 */
export function readingLevel(texts: readonly string[]): ReadingLevel {
  const sentences = texts.flatMap(sentencesOf);
  if (sentences.length === 0) return { grade: 0, longest: "" };
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
  const longest = sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return { grade: Math.max(0, fleschKincaid(counts)), longest: longest.text };
}

interface Sentence {
  readonly text: string;
  /** At least one. */
  readonly words: readonly string[];
}

/** Cut at stops. Our own prose has few abbreviations, and `Intl.Segmenter` takes ten times as long. */
function sentencesOf(text: string): Sentence[] {
  return text.split(/(?<=[.!?…][”")]?)\s+/u).flatMap((part) => {
    const words = part.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu);
    return words ? { text: part.trim(), words } : [];
  });
}

const known = new Map<string, number>();

/** A number in digits counts as one syllable: how it is read aloud is not what makes it hard. */
function syllablesOf(word: string): number {
  const counted = known.get(word) ?? Math.max(1, syllable(word));
  known.set(word, counted);
  return counted;
}
