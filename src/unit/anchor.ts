import { distance } from "fastest-levenshtein";
import type { Range } from "./model.ts";

/**
 * Words of a text, named by quoting them, as in the W3C Web Annotation Data Model, section 4.2.4
 * (Text Quote Selector): `prefix` and `suffix` are what stands right before and after.
 */
export interface Quotation {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Every place where the text holds the quotation to the letter, in order; none when it does not.
 * Ranges are UTF-16 offsets, end excluded. Matching is exact: a near miss is never a match.
 */
export function anchorQuotation(text: string, quotation: Quotation): Range[] {
  const { exact, prefix = "", suffix = "" } = quotation;
  if (exact === "") return [];
  const whole = prefix + exact + suffix;
  const ranges: Range[] = [];
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    ranges.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  return ranges;
}

/**
 * The run of words in the text that looks most like the quotation, for a hint in a message: letter
 * for letter as the text has it. `undefined` when nothing is closer than a third of its length.
 */
export function nearestQuotation(text: string, exact: string): string | undefined {
  const length = wordsOf(exact).length;
  const words = wordsOf(text);
  const runs = words.flatMap(({ start }, first) =>
    words
      .slice(Math.max(first, first + length - 2), first + length + 1)
      .map(({ end }) => trimPunctuation(text.slice(start, end), exact)),
  );
  return nearest(exact, runs);
}

/**
 * The candidate with the fewest changed letters, or `undefined` when none is near. Letters or words
 * in another order count as one change: swapping two is the commonest slip.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const isSwapped = lettersOf(word) === lettersOf(candidate);
    const changes = isSwapped ? Math.min(1, distance(word, candidate)) : distance(word, candidate);
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

const lettersOf = (text: string): string => text.split("").sort().join("");

const wordsOf = (text: string): Range[] =>
  [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => {
    return { start: index, end: index + word.length };
  });

/** Drops a full stop or comma at the end of a run, unless the quotation has one too. */
function trimPunctuation(run: string, exact: string): string {
  return /[.,;:]$/u.test(exact) ? run : run.replace(/[.,;:]+$/u, "");
}
