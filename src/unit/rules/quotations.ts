import type { Quotation } from "../anchor.ts";
import type { Entry } from "../read.ts";
import type { Path } from "../source.ts";
import type { Draft } from "./rule.ts";

/** A quotation in a file, and the text that should hold it. */
export interface WrittenQuotation {
  readonly quotation: Quotation;
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly text: string;
  /** The sentence it belongs to, where it belongs to one. */
  readonly sentence: number | undefined;
}

/** All quotations of a unit but the cues, which `cue-in-sentence` looks after. */
export function quotationsOf(draft: Draft): WrittenQuotation[] {
  return [...loadedWords(draft), ...phrases(draft)];
}

/** The cue of every attributed claim. */
export function cuesOf({ article, statements }: Draft): WrittenQuotation[] {
  return statements.entries.flatMap((entry) => {
    const { value } = entry;
    const sentence = article.sentences[value.sentence];
    if (value.kind !== "attributed-claim" || !sentence) return [];
    return {
      quotation: value.cue,
      entry,
      path: ["cue", "exact"],
      text: sentence.text,
      sentence: sentence.number,
    };
  });
}

function loadedWords({ article, statements }: Draft): WrittenQuotation[] {
  return statements.entries.flatMap((entry) => {
    const sentence = article.sentences[entry.value.sentence];
    if (!sentence) return [];
    return entry.value.loaded.map((quotation, index) => {
      const path = ["loaded", index, "exact"];
      return { quotation, entry, path, text: sentence.text, sentence: sentence.number };
    });
  });
}

function phrases({ article, quizzes }: Draft): WrittenQuotation[] {
  return [...quizzes.values()].flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const { value } = entry;
      if (value.type !== "find-in-text") return [];
      // What `sentence-exists` reports is not reported again for each phrase.
      if (value.sentences.some((number) => number >= article.sentences.length)) return [];
      const text =
        value.unseen ?? value.sentences.map((n) => article.sentences[n]?.text ?? "").join(" ");
      return value.phrases.map((quotation, index) => {
        return { quotation, entry, path: ["phrases", index, "exact"], text, sentence: undefined };
      });
    }),
  );
}
