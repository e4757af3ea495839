import type { LabelledText } from "../unit/model.ts";

/** What the work on a text is kept under on a learner's device. Never changed: it would be stranded. */
export const savedUnder = ({ type, id }: Pick<LabelledText, "type" | "id">): string =>
  type === "practice" ? `practice/${id}` : id;
