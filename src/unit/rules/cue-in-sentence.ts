import { anchorQuotation } from "../anchor.ts";
import { cuesOf } from "./quotations.ts";
import { hintFor } from "./quote-exists.ts";
import type { Rule } from "./rule.ts";
import { sentenceInWords } from "./sentence-names.ts";

export const cueInSentence: Rule = {
  id: "cue-in-sentence",
  reason: "A sentence is attributed only by words of its own; a name next door does not reach it.",
  example: {
    file: "statements.yaml",
    good: "cue: { exact: according to, effect: neutral }",
    bad: [
      {
        write: "cue: { exact: ‸The council met, effect: neutral }",
        message: "Cue not in sentence 3: “The council met”",
        hint: "It stands in sentence 1. Move it there, or quote words of sentence 3.",
      },
    ],
  },
  check(draft, report) {
    for (const written of cuesOf(draft)) {
      const { quotation, entry, path, text, sentence } = written;
      if (anchorQuotation(text, quotation).length > 0) continue;
      const message = `Cue not in ${sentenceInWords(sentence ?? 0)}: “${quotation.exact}”`;
      report(entry.at(path), message, hintFor(written, draft.article));
    }
  },
};
