import type { Rule } from "./rule.ts";
import { sentenceInWords, sentenceKey } from "./sentence-names.ts";

export const statementForEveryLine: Rule = {
  id: "statement-for-every-line",
  reason:
    "Every sentence of the article is labelled, once: nothing is picked and nothing left out.",
  example: {
    file: "statements.yaml",
    good: "- sentence: 3\n",
    bad: [
      {
        write: "- sentence: ‸2\n",
        message: "Second statement for sentence 2",
        hint: "Keep one statement for each line of article.txt.",
      },
      {
        write: "- sentence: ‸9\n",
        message: "There is no sentence 9; the article ends with sentence 4",
        hint: "Number the lines of article.txt from the headline on; blank lines do not count.",
      },
    ],
  },
  check({ article, articleFile, statements }, report) {
    const seen = new Set<number>();
    for (const { value, at } of statements.entries) {
      const { sentence } = value;
      if (sentence >= article.sentences.length) {
        report(
          at(["sentence"]),
          `There is no sentence ${sentence}; the article ends with sentence ${article.sentences.length - 1}`,
          "Number the lines of article.txt from the headline on; blank lines do not count.",
        );
      } else if (seen.has(sentence)) {
        report(
          at(["sentence"]),
          `Second statement for ${sentenceInWords(sentence)}`,
          "Keep one statement for each line of article.txt.",
        );
      }
      seen.add(sentence);
    }
    if (!statements.isWhole) return;
    for (const { number, text, fileRange } of article.sentences) {
      if (seen.has(number)) continue;
      report(
        { file: articleFile, range: fileRange },
        `No statement for ${sentenceInWords(number)}: “${opening(text)}”`,
        `Add an entry \`- sentence: ${sentenceKey(number)}\` to statements.yaml.`,
      );
    }
  },
};

const opening = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
