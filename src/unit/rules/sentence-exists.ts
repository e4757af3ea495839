import { citedSentences } from "./references.ts";
import type { Rule } from "./rule.ts";

export const sentenceExists: Rule = {
  id: "sentence-exists",
  reason: "A number that no sentence has leads nowhere.",
  example: {
    file: "sources.yaml",
    good: "sentences: [2, 3]",
    bad: [
      {
        write: "sentences: [2, ‸30]",
        message: "There is no sentence 30; the article ends with sentence 4",
      },
    ],
  },
  check(draft, report) {
    const last = draft.article.sentences.length - 1;
    for (const { value, at } of citedSentences(draft)) {
      if (value <= last) continue;
      report(at(), `There is no sentence ${value}; the article ends with sentence ${last}`);
    }
  },
};
