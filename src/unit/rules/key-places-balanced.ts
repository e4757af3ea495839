import type { Entry } from "../read.ts";
import type { Item } from "../model.ts";
import type { Rule } from "./rule.ts";

export const keyPlacesBalanced: Rule = {
  id: "key-places-balanced",
  reason: "Who always ticks the second box must not pass: the right choices take turns.",
  example: {
    file: "lessons/2-who-else.quiz.yaml",
    good: "key: the-harbour-log",
    bad: [
      {
        write: "key: ‸a-rumour",
        message: "3 of 3 right choices stand in place 2",
        hint: "Move the choices of some items, so that each place is right about as often.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { entries, isWhole } of quizzes.values()) {
      const places = isWhole ? entries.flatMap(placeOfKey) : [];
      const groups = [...Map.groupBy(places, ({ index }) => index)];
      for (const [index, keyed] of groups) {
        if (keyed.length <= Math.ceil(places.length / 2)) continue;
        const last = keyed.at(-1);
        if (last)
          report(
            last.entry.at(["key"]),
            `${keyed.length} of ${places.length} right choices stand in place ${index + 1}`,
            "Move the choices of some items, so that each place is right about as often.",
          );
      }
    }
  },
};

/** Where the right choice of a single choice stands, counted from 0. */
function placeOfKey(entry: Entry<Item>): { entry: Entry<Item>; index: number }[] {
  const { value } = entry;
  if (value.type !== "single-choice") return [];
  const index = value.choices.findIndex(({ id }) => id === value.key);
  return index === -1 ? [] : [{ entry, index }];
}
