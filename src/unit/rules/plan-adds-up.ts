import { nearest } from "../anchor.ts";
import { sectionsOf } from "../sections.ts";
import type { Rule } from "./rule.ts";

const short = 15;

export const planAddsUp: Rule = {
  id: "plan-adds-up",
  reason:
    "The short version takes a quarter of an hour, and two lessons part where a section of the lesson ends.",
  example: {
    file: "lessons/1-who-counted.plan.yaml",
    good: "  - { minutes: 10, do: Label sentence 2 together. }\n",
    bad: [
      {
        write: "  - { minutes: 12, do: Label sentence 2 together. }\n",
        message: "The short version takes 17 minutes, not 15",
        hint: "Change the minutes in `fifteenMinutes`.",
      },
    ],
  },
  check({ lessons, plans }, report) {
    for (const [id, { value, at }] of plans) {
      const sum = value.fifteenMinutes.reduce((total, { minutes }) => total + minutes, 0);
      if (sum !== short)
        report(
          at(["fifteenMinutes"], "key"),
          `The short version takes ${sum} minutes, not ${short}`,
          "Change the minutes in `fifteenMinutes`.",
        );
      const lesson = lessons.get(id);
      const titles = lesson ? sectionsOf(lesson).map(({ title }) => title) : [];
      const { endsAfter } = value.twoLessons;
      if (titles.length === 0 || titles.slice(0, -1).includes(endsAfter)) continue;
      const near = nearest(endsAfter, titles.slice(0, -1));
      report(
        at(["twoLessons", "endsAfter"]),
        `The first of two lessons cannot end after “${endsAfter}”`,
        near === undefined
          ? "Copy the heading of a section that is not the last, without its minutes."
          : `Did you mean “${near}”?`,
      );
    }
  },
};
