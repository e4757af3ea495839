import { nearestQuotation } from "../anchor.ts";
import type { Rule } from "./rule.ts";

export const inventedMarked: Rule = {
  id: "invented-marked",
  reason:
    "Nobody may take a practice text for news: its made-up names are listed and shown above it.",
  example: {
    of: "practice",
    file: "practice.yaml",
    good: "invented: [Ombry]",
    bad: [
      {
        write: "invented: [‸Umbry]",
        message: "“Umbry” does not stand in the article",
        hint: "Nearest is “Ombry”. Copy it exactly.",
      },
    ],
  },
  check({ practice, article }, report) {
    for (const [index, name] of (practice?.value.invented ?? []).entries()) {
      if (!practice || article.text.includes(name)) continue;
      const near = nearestQuotation(article.text, name);
      report(
        practice.at(["invented", index]),
        `“${name}” does not stand in the article`,
        near === undefined
          ? "Name what was made up as the article has it."
          : `Nearest is “${near}”. Copy it exactly.`,
      );
    }
  },
};
