import { grade, type Key, type Response } from "../../src/unit/grade.ts";

/** The outcome of a response, and of each of its parts: “partly: time right, number wrong”. */
export function graded(key: Key, response: Response): string {
  const { outcome, parts } = grade(key, response);
  const details = parts.map((part) => `${part.id} ${part.outcome}`).join(", ");
  return details === "" ? outcome : `${outcome}: ${details}`;
}
