import { nearest } from "../anchor.ts";
import { sectionsOf } from "../sections.ts";
import type { Report, Rule } from "./rule.ts";

export const planFollowsLesson: Rule = {
  id: "plan-follows-lesson",
  reason:
    "Plan, slides and page keep the same time: a plan has one step for each section of its lesson, in order.",
  example: {
    file: "lessons/1-who-counted.plan.yaml",
    good: "  - section: What holds up",
    bad: [
      {
        write: "  - section: ‸What hold up",
        message: "The lesson has no section “What hold up”",
        hint: "Did you mean “What holds up”?",
      },
      {
        write: "  - section: ‸Quiz",
        message: "Step 2 is about “Quiz”, and section 2 of the lesson is “What holds up”",
        hint: "Put the steps into the order of the lesson, one for each section with minutes.",
      },
    ],
  },
  check({ lessons, plans }, report) {
    for (const [id, plan] of plans) {
      const lesson = lessons.get(id);
      if (!lesson) continue;
      const titles = sectionsOf(lesson).map(({ title }) => title);
      const steps = plan.value.steps.map(({ section }, index) => {
        return { section, place: plan.at(["steps", index, "section"]) };
      });
      for (const [index, step] of steps.entries()) checkStep(step, index, titles, report);
      const missing = titles[steps.length];
      if (missing !== undefined)
        report(
          plan.at(["steps"], "key"),
          `${steps.length} steps for ${titles.length} sections of the lesson`,
          `Add a step with \`section: ${missing}\`, or take the minutes out of that heading.`,
        );
    }
  },
};

function checkStep(
  { section, place }: { section: string; place: Parameters<Report>[0] },
  index: number,
  titles: readonly string[],
  report: Report,
): void {
  if (section === titles[index]) return;
  if (!titles.includes(section)) {
    const near = nearest(section, titles);
    const hint =
      near === undefined
        ? "Copy the heading of the section, without its minutes."
        : `Did you mean “${near}”?`;
    report(place, `The lesson has no section “${section}”`, hint);
    return;
  }
  const there = titles[index] === undefined ? "missing" : `“${titles[index]}”`;
  report(
    place,
    `Step ${index + 1} is about “${section}”, and section ${index + 1} of the lesson is ${there}`,
    "Put the steps into the order of the lesson, one for each section with minutes.",
  );
}
