import type { Rule } from "./rule.ts";

export const idsStable: Rule = {
  id: "ids-stable",
  reason:
    "An id that counts changes its meaning when an item is added; saved answers would follow it.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "- id: boat-count-unit",
    bad: [
      {
        write: "- id: ‸item-3",
        message: "Id `item-3` tells a position, not a meaning",
        hint: "Name it for what it asks, like `who-counted-boats`.",
      },
    ],
  },
  check({ questions, quizzes }, report) {
    const items = [...quizzes.values()].flatMap(({ entries }) => entries);
    for (const { value, at } of [...items, ...questions.entries]) {
      if (!/^(item|question|quiz|q|no)?-?\d+$/u.test(value.id)) continue;
      const hint = "Name it for what it asks, like `who-counted-boats`.";
      report(at(["id"]), `Id \`${value.id}\` tells a position, not a meaning`, hint);
    }
  },
};
