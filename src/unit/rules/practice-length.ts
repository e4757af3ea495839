import type { Rule } from "./rule.ts";

const shortest = 120;
const longest = 250;

export const practiceLength: Rule = {
  id: "practice-length",
  reason: "A practice text fits one sitting: 120 to 250 words below its headline.",
  example: {
    of: "practice",
    file: "article.txt",
    good: " It rang at noon, and at one, and at two, and at three, and at four, and at five, and at six, and at seven.",
    bad: [
      {
        write: "",
        message: "The text has 115 words, not 120 to 250",
        hint: "Add to it, or cut it.",
      },
    ],
  },
  check({ practice, article, articleFile }, report) {
    if (!practice) return;
    const body = article.sentences.filter(({ number }) => number > 0).map(({ text }) => text);
    const count = body.join(" ").split(/\s+/u).filter(Boolean).length;
    if (count >= shortest && count <= longest) return;
    report(
      { file: articleFile, range: { start: 0, end: 0 } },
      `The text has ${count} words, not ${shortest} to ${longest}`,
      "Add to it, or cut it.",
    );
  },
};
