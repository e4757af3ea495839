import type { Rule } from "./rule.ts";

export const orderKeyWhole: Rule = {
  id: "order-key-whole",
  reason: "An order has each choice once; with one left out no answer could be right.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "key: [at-noon, at-night]",
    bad: [
      {
        write: "key: ‸[at-noon, at-noon]",
        message: "The key of `which-came-first` does not hold each choice once",
        hint: "Put all of them in order: `at-night`, `at-noon`.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value: item, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      if (item.type !== "order") continue;
      const ids = item.choices.map(({ id }) => id).toSorted();
      if (ids.join() === item.key.toSorted().join()) continue;
      const all = ids.map((id) => `\`${id}\``).join(", ");
      const message = `The key of \`${item.id}\` does not hold each choice once`;
      report(at(["key"]), message, `Put all of them in order: ${all}.`);
    }
  },
};
