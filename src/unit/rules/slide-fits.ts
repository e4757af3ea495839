import type { Slide } from "../model.ts";
import type { Rule } from "./rule.ts";

/** As many letters as can be read at the back of a room. */
const room = { ask: 140, lines: 420, choices: 280, answer: 420 };

export const slideFits: Rule = {
  id: "slide-fits",
  reason: "A slide is read from the last row: one sentence or one question, in large type.",
  example: {
    file: "lessons/2-who-else.slides.yaml",
    good: "  ask: Who could know?\n",
    bad: [
      {
        write: `  ask: ‸${"Who could know that? ".repeat(8).trim()}\n`,
        message: "167 letters in `ask`, more than 140",
        hint: "Ask it shorter, or make two slides of it.",
      },
    ],
  },
  check({ slides }, report) {
    for (const { entries } of slides.values()) {
      for (const { value, at } of entries) {
        for (const [key, most] of Object.entries(room)) {
          const length = lettersIn(value, key);
          if (length <= most) continue;
          const message = `${length} letters in \`${key}\`, more than ${most}`;
          report(at([key]), message, "Ask it shorter, or make two slides of it.");
        }
      }
    }
  },
};

function lettersIn(slide: Slide, key: string): number {
  const value: unknown = Object.entries(slide).find(([name]) => name === key)?.[1];
  return Array.isArray(value)
    ? value.join("").length
    : typeof value === "string"
      ? value.length
      : 0;
}
