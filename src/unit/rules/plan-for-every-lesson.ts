import type { Rule } from "./rule.ts";

export const planForEveryLesson: Rule = {
  id: "plan-for-every-lesson",
  reason:
    "A teacher who found a plan and slides for one lesson counts on them for the next: all have them, or none.",
  example: {
    file: "unit.yaml",
    good: "  - { id: 2-who-else, title: Who else?",
    bad: [
      {
        write: "  - { id: ‸2-who-knows, title: Who else?",
        message: "The lesson has no plan, and others have one",
        hint: "Add `lessons/2-who-knows.plan.yaml`.",
      },
    ],
  },
  check({ unit, plans, slides }, report) {
    for (const [index, { id }] of (unit?.value.lessons ?? []).entries()) {
      for (const { of, word, ending } of [
        { of: plans, word: "no plan, and others have one", ending: "plan" },
        { of: slides, word: "no slides, and others have some", ending: "slides" },
      ]) {
        if (!unit || of.size === 0 || of.has(id)) continue;
        const place = unit.at(["lessons", index, "id"]);
        report(place, `The lesson has ${word}`, `Add \`lessons/${id}.${ending}.yaml\`.`);
      }
    }
  },
};
