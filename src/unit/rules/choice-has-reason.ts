import type { Rule } from "./rule.ts";

export const choiceHasReason: Rule = {
  id: "choice-has-reason",
  reason: "“Right” and “wrong” teach almost nothing; the reason is what teaches.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "key: attributed-claim",
    bad: [
      {
        write: "key: ‸conclusion",
        message: "The key `conclusion` of row `company-says` has no reason",
        hint: "Add `conclusion: …` under `reasons`.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value: item, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      if (item.type !== "label") continue;
      for (const [index, { id, key, also, reasons }] of item.rows.entries()) {
        for (const kind of [key, ...also]) {
          if (reasons[kind] !== undefined) continue;
          const message = `The key \`${kind}\` of row \`${id}\` has no reason`;
          report(at(["rows", index, "key"]), message, `Add \`${kind}: …\` under \`reasons\`.`);
        }
      }
    }
  },
};
