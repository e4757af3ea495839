import type { LabelledText, Statement } from "../unit/model.ts";

/** The statements of a text that are conclusions, in its order. */
export function conclusionsOf({
  statements,
}: Pick<LabelledText, "statements">): Extract<Statement, { kind: "conclusion" }>[] {
  return statements.flatMap((statement) => (statement.kind === "conclusion" ? statement : []));
}
