import type { Rule } from "./rule.ts";

export const hintWherePromised: Rule = {
  id: "hint-where-promised",
  reason: "Help fades from steps to a hint to none; an item that promises help gives it.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "  hint: Look for a name.\n",
    bad: [
      {
        write: "",
        message: "Item `who-says-late` is `worked` and has no hint",
        hint: "Add `hint: …`, or write `stage: alone`.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      const { id, stage, hint } = value;
      if (stage === "alone" || hint !== undefined) continue;
      const message = `Item \`${id}\` is \`${stage}\` and has no hint`;
      report(at(["stage"]), message, "Add `hint: …`, or write `stage: alone`.");
    }
  },
};
