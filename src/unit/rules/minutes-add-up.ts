import { sectionsOf } from "../sections.ts";
import type { Rule } from "./rule.ts";

const longestSection = 8;

export const minutesAddUp: Rule = {
  id: "minutes-add-up",
  reason:
    "A teacher plans by the clock: sections of at most eight minutes that add up to the lesson's.",
  example: {
    file: "lessons/1-who-counted.mdx",
    good: "## Quiz (7 minutes in class)",
    bad: [
      {
        write: "## Quiz (‸9 minutes in class)",
        message: "9 minutes for one section, more than 8",
        hint: "Cut the section in two.",
      },
      {
        write: "## Quiz (6 minutes in class)",
        message: "The sections take 19 minutes together, the lesson 20",
        hint: "Change `minutes` here, or those in the headings of the lesson.",
      },
    ],
  },
  check({ lessons, unit }, report) {
    for (const [index, { id, minutes }] of (unit?.value.lessons ?? []).entries()) {
      const lesson = lessons.get(id);
      if (!unit || !lesson) continue;
      const sections = sectionsOf(lesson);
      for (const section of sections) {
        if (section.minutes <= longestSection) continue;
        const message = `${section.minutes} minutes for one section, more than ${longestSection}`;
        report({ file: lesson.file, range: section.range }, message, "Cut the section in two.");
      }
      const sum = sections.reduce((total, section) => total + section.minutes, 0);
      if (sum === minutes) continue;
      report(
        unit.at(["lessons", index, "minutes"]),
        `The sections take ${sum} minutes together, the lesson ${minutes}`,
        "Change `minutes` here, or those in the headings of the lesson.",
      );
    }
  },
};
