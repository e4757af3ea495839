import type { Rule } from "./rule.ts";

export const rowHasOneText: Rule = {
  id: "row-has-one-text",
  reason: "A row to label shows one sentence: of the article, or an invented one.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "      sentence: 3\n",
    bad: [
      {
        write: "",
        message: "Row `company-says` has neither `sentence` nor `text`",
        hint: "Give it one of the two.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value: item, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      if (item.type !== "label") continue;
      for (const [index, { id, sentence, text }] of item.rows.entries()) {
        if ((sentence === undefined) !== (text === undefined)) continue;
        const count =
          sentence === undefined ? "neither `sentence` nor `text`" : "both `sentence` and `text`";
        report(at(["rows", index]), `Row \`${id}\` has ${count}`, "Give it one of the two.");
      }
    }
  },
};
