import { parseArticle } from "../article.ts";
import { sentenceInWords } from "./sentence-names.ts";
import type { Rule } from "./rule.ts";

export const adaptedKeepsNumbers: Rule = {
  id: "adapted-keeps-numbers",
  reason: "Easier words change no number: each stands in its own line, and no other is added.",
  example: {
    file: "adapted.txt",
    good: "At least 40 people missed a bus, says the ferry company.",
    bad: [
      {
        write: "‸At least 14 people missed a bus, says the ferry company.",
        message: "The numbers of sentence 3 are 40, those of its easier line 14",
        hint: "Write the numbers as article.txt has them.",
      },
    ],
  },
  check({ article, adapted }, report) {
    if (!adapted) return;
    const lines = parseArticle(adapted.text).sentences;
    for (const { number, text } of article.sentences) {
      const line = lines[number];
      if (!line || numbersIn(line.text) === numbersIn(text)) continue;
      const theirs = numbersIn(line.text) || "none";
      report(
        { file: adapted, range: line.fileRange },
        `The numbers of ${sentenceInWords(number)} are ${numbersIn(text) || "none"}, those of its easier line ${theirs}`,
        "Write the numbers as article.txt has them.",
      );
    }
  },
};

const numbersIn = (text: string): string =>
  (text.match(/\d+([.,]\d+)*/gu) ?? []).toSorted().join(", ");
