import type { Lesson, Unit } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { planOf } from "../plan.ts";
import type { PlanPart } from "./parts.ts";

/** The plan of a lesson on one side of paper; none where the unit has no plans. */
export function planPart(unit: Unit, lesson: Lesson): PlanPart[] {
  const plan = planOf(unit, lesson, english);
  if (!plan) return [];
  const { outcomes, standards, print, steps, ask, expect, exitTicket, title } = english.pages.plan;
  const { twoLessons, endsAfter, short, wrong } = english.pages.plan;
  return [
    {
      kind: "plan",
      title: title(lesson.title),
      isForTeacher: true,
      plan,
      say: {
        ...{ outcomes, standards, print, steps, ask, expect, exitTicket },
        ...{ twoLessons, endsAfter, short, wrong },
      },
    },
  ];
}
