import type { Rule } from "./rule.ts";

export const blindLabelsWhole: Rule = {
  id: "blind-labels-whole",
  reason: "Agreement is counted over all sentences; a reader who left one out cannot be compared.",
  example: {
    file: "unit.yaml",
    good: "labels: NNNAC",
    bad: [
      {
        write: "labels: ‸NNNA",
        message: "4 labels for 5 sentences, the headline counted",
        hint: "Write one letter for the headline and one for each sentence.",
      },
    ],
  },
  check({ unit, article }, report) {
    for (const [index, { labels }] of (unit?.value.blindLabels?.readers ?? []).entries()) {
      if (!unit || labels.length === article.sentences.length) continue;
      report(
        unit.at(["blindLabels", "readers", index, "labels"]),
        `${labels.length} labels for ${article.sentences.length} sentences, the headline counted`,
        "Write one letter for the headline and one for each sentence.",
      );
    }
  },
};
