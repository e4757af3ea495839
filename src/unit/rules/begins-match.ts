import type { Rule } from "./rule.ts";
import { sentenceInWords, sentenceKey } from "./sentence-names.ts";

export const beginsMatch: Rule = {
  id: "begins-match",
  reason: "The opening words keep an entry with its sentence when lines move.",
  example: {
    file: "statements.yaml",
    good: "begins: The ferry was late",
    bad: [
      {
        write: "begins: ‸A ferry was late",
        message: "Sentence 2 does not begin with “A ferry was late”",
        hint: "Write `begins: The ferry was late`.",
      },
    ],
  },
  check({ article, statements }, report) {
    for (const { value, at } of statements.entries) {
      const { sentence, begins } = value;
      const text = article.sentences[sentence]?.text;
      if (text === undefined || text.startsWith(begins)) continue;
      const words = text.split(" ").slice(0, begins.split(" ").length).join(" ");
      const meant = article.sentences.find((other) => other.text.startsWith(begins));
      const hint = meant
        ? `These words open ${sentenceInWords(meant.number)}: write \`sentence: ${sentenceKey(meant.number)}\`.`
        : `Write \`begins: ${words}\`.`;
      const name = sentence === 0 ? "The headline" : `Sentence ${sentence}`;
      report(at(["begins"]), `${name} does not begin with “${begins}”`, hint);
    }
  },
};
