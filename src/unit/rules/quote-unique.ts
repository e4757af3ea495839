import { anchorQuotation } from "../anchor.ts";
import { cuesOf, quotationsOf } from "./quotations.ts";
import type { Rule } from "./rule.ts";

export const quoteUnique: Rule = {
  id: "quote-unique",
  reason: "Words that occur twice do not say which of the two is meant.",
  example: {
    file: "statements.yaml",
    good: "exact: late again",
    bad: [
      {
        write: "exact: ‸late",
        message: "Ambiguous quotation: “late” occurs 2 times",
        hint: "Add `prefix` or `suffix` to choose one.",
      },
    ],
  },
  check(draft, report) {
    for (const { quotation, entry, path, text } of [...quotationsOf(draft), ...cuesOf(draft)]) {
      const count = anchorQuotation(text, quotation).length;
      if (count < 2) continue;
      const message = `Ambiguous quotation: “${quotation.exact}” occurs ${count} times`;
      report(entry.at(path), message, "Add `prefix` or `suffix` to choose one.");
    }
  },
};
