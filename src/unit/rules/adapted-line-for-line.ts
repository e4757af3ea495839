import { parseArticle } from "../article.ts";
import type { Rule } from "./rule.ts";

export const adaptedLineForLine: Rule = {
  id: "adapted-line-for-line",
  reason: "The easier text stands beside the original, sentence by sentence.",
  example: {
    file: "adapted.txt",
    good: "The boat was late. It was late once more.\n",
    bad: [
      {
        write: "The boat was late.\nIt was late once more.\n",
        message: "The adapted text has 6 lines, the article 5",
        hint: "Write one line for each line of article.txt, with the same blank lines.",
      },
    ],
  },
  check({ article, adapted }, report) {
    if (!adapted) return;
    const lines = parseArticle(adapted.text).sentences;
    if (lines.length === article.sentences.length) return;
    report(
      { file: adapted, range: { start: 0, end: 0 } },
      `The adapted text has ${lines.length} lines, the article ${article.sentences.length}`,
      "Write one line for each line of article.txt, with the same blank lines.",
    );
  },
};
