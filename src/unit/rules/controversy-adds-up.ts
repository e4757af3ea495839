import { nearest } from "../anchor.ts";
import type { Rule } from "./rule.ts";

export const controversyAddsUp: Rule = {
  id: "controversy-adds-up",
  reason: "A discussion that stands for a lesson names it, and its steps add up to its minutes.",
  example: {
    file: "discussion.yaml",
    good: "  minutes: 20\n",
    bad: [
      {
        write: "  minutes: ‸25\n",
        message: "The steps take 20 minutes together, not 25",
        hint: "Change `minutes` here, or those of the steps.",
      },
    ],
  },
  check({ discussion, unit }, report) {
    const controversy = discussion?.value.controversy;
    if (!discussion || !controversy) return;
    const sum = controversy.steps.reduce((total, { minutes }) => total + minutes, 0);
    if (sum !== controversy.minutes)
      report(
        discussion.at(["controversy", "minutes"]),
        `The steps take ${sum} minutes together, not ${controversy.minutes}`,
        "Change `minutes` here, or those of the steps.",
      );
    const ids = unit?.value.lessons.map(({ id }) => id) ?? [];
    if (ids.length === 0 || ids.includes(controversy.lesson)) return;
    const near = nearest(controversy.lesson, ids);
    report(
      discussion.at(["controversy", "lesson"]),
      `Unknown lesson \`${controversy.lesson}\``,
      near === undefined ? "Name a lesson of `unit.yaml`." : `Did you mean \`${near}\`?`,
    );
  },
};
