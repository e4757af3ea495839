import type { Lesson, Unit } from "../../unit/model.ts";
import { capitalised } from "../names.ts";
import type { ExitTicketsPart, RubricPart } from "./parts.ts";

/** The slips on which a class writes its last lines; none where the lesson has no plan. */
export function exitTicketsPart({ title, plan }: Lesson): ExitTicketsPart[] {
  if (!plan) return [];
  const { task, begins } = plan.exitTicket;
  return [
    { kind: "exit-tickets", title: `Exit ticket: ${title}`, isForTeacher: false, task, begins },
  ];
}

/** What to look for in the exit tickets of all lessons, at each level; none where there are no plans. */
export function exitTicketsRubric({ lessons }: Unit): RubricPart[] {
  const rows = lessons.flatMap(({ title, plan }) =>
    plan ? { name: title, levels: plan.exitTicket.levels } : [],
  );
  const [first] = rows;
  if (!first) return [];
  return [
    {
      kind: "rubric",
      title: "Exit tickets: what to look for",
      isForTeacher: true,
      note: "For each lesson, what an answer shows and how one might sound. Read for the thought. Spelling and length do not count.",
      levels: first.levels.map(({ level }) => capitalised(level)),
      rows: rows.map(({ name, levels }) => ({
        name,
        cells: levels.map(({ means, sample }) => ({ means, sample })),
      })),
    },
  ];
}
