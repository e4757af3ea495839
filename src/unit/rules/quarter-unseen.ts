import type { Item } from "../model.ts";
import type { Rule } from "./rule.ts";

export const quarterUnseen: Rule = {
  id: "quarter-unseen",
  reason:
    "What was learned shows on a text that was not: a quarter of a unit's items stand on one.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: '  unseen: "Invented: The first boat came at noon. The second came at night."\n',
    bad: [
      {
        write: "",
        message: "2 of 9 items stand on an unseen text, fewer than a quarter",
        hint: "Give some items an `unseen` text, or rows with a `text` of their own.",
      },
    ],
  },
  check({ quizzes, unit }, report) {
    const items = [...quizzes.values()].flatMap(({ entries }) => entries);
    if (!unit || [...quizzes.values()].some(({ isWhole }) => !isWhole)) return;
    const count = items.filter(({ value }) => isOnUnseenText(value)).length;
    if (count * 4 >= items.length) return;
    report(
      unit.at(["lessons"], "key"),
      `${count} of ${items.length} items ${count === 1 ? "stands" : "stand"} on an unseen text, fewer than a quarter`,
      "Give some items an `unseen` text, or rows with a `text` of their own.",
    );
  },
};

const isOnUnseenText = (item: Item): boolean =>
  item.unseen !== undefined ||
  (item.type === "label" && item.rows.some(({ text }) => text !== undefined));
