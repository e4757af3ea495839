import type { Reference } from "../../unit/model.ts";
import { capitalised } from "../names.ts";
import type { RubricPart } from "./parts.ts";

/** What to look for in a student's work, at three levels. */
export function rubricPart({ rubric }: Reference): RubricPart {
  const [first] = rubric;
  return {
    kind: "rubric",
    title: "Rubric",
    isForTeacher: true,
    note: "For any text. The samples speak of an invented report: “Half of our 80 wells are dry, the water office said. So the money was wasted.” The last row counts as much as the others.",
    levels: first?.levels.map(({ level }) => capitalised(level)) ?? [],
    rows: rubric.map(({ name, levels }) => ({
      name,
      cells: levels.map(({ means, sample }) => ({ means, sample })),
    })),
  };
}
