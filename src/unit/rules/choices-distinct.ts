import type { Rule } from "./rule.ts";

export const choicesDistinct: Rule = {
  id: "choices-distinct",
  reason: "Of two choices that say the same, neither can be the only right one.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "text: A passenger who was there",
    bad: [
      {
        write: "text: ‸The ferry company",
        message: "Choice `a-passenger` says the same as `the-company`",
        hint: "Rewrite one of them, or leave it out.",
      },
      {
        write: "text: ‸All of the above",
        message: "Choice `a-passenger` points at the other choices: “All of the above”",
        hint: "Write what it would say by itself.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value: item, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      if (!("choices" in item)) continue;
      const seen = new Map<string, string>();
      for (const [index, { id, text }] of item.choices.entries()) {
        const place = at(["choices", index, "text"]);
        const same = seen.get(text.toLowerCase());
        if (same !== undefined) {
          report(
            place,
            `Choice \`${id}\` says the same as \`${same}\``,
            "Rewrite one of them, or leave it out.",
          );
        }
        if (/^(all|none|both|neither) of (the|these|them)\b/iu.test(text)) {
          const message = `Choice \`${id}\` points at the other choices: “${text}”`;
          report(place, message, "Write what it would say by itself.");
        }
        seen.set(text.toLowerCase(), id);
      }
    }
  },
};
