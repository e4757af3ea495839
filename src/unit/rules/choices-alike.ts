import type { Item } from "../model.ts";
import type { Rule } from "./rule.ts";

/** How many letters longer than the longest wrong choice a right one may be, in parts of it. */
const allowance = 1.3;

export const choicesAlike: Rule = {
  id: "choices-alike",
  reason: "A choice must not give itself away by its length or by a word like “always”.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "text: A passenger who was there",
    bad: [
      {
        write: "text: ‸A passenger who was always there",
        message: "Choice `a-passenger` says “always”, which gives it away",
        hint: "Say it without “always”.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value: item, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      if (item.type !== "single-choice") continue;
      for (const [index, { id, text }] of item.choices.entries()) {
        const [word] = absolute.exec(text) ?? [];
        const place = at(["choices", index, "text"]);
        if (word !== undefined)
          report(
            place,
            `Choice \`${id}\` says “${word}”, which gives it away`,
            `Say it without “${word}”.`,
          );
        if (id === item.key && isTooLong(item, text))
          report(
            place,
            `The right choice \`${id}\` is much longer than the others`,
            "Make the choices about as long as each other.",
          );
      }
    }
  },
};

const absolute = /\b(always|never|completely|impossible|nobody ever|everyone always)\b/iu;

function isTooLong(item: Extract<Item, { type: "single-choice" }>, right: string): boolean {
  const wrong = item.choices.filter(({ id }) => id !== item.key).map(({ text }) => text.length);
  return right.length > Math.max(...wrong) * allowance;
}
