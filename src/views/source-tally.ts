import type { Unit } from "../unit/model.ts";
import { sourceTypes } from "../unit/vocabulary.ts";
import { sentenceMark } from "./names.ts";

/** One sentence of the tally: who is named as written, and where it traces to. */
export interface TallyRow {
  readonly mark: string;
  readonly begins: string;
  readonly named: string;
  readonly isNamed: boolean;
  readonly origin: string;
  readonly inferred: boolean;
}

/** The source tally: a row a sentence, and the counts that the picture shows. */
export interface Tally {
  readonly rows: readonly TallyRow[];
  readonly named: readonly Count[];
  readonly origins: readonly Count[];
}

/** How many sentences fall under a heading; the most first. */
export interface Count {
  readonly label: string;
  readonly count: number;
  /** True for the heading under which nobody answers for a sentence. */
  readonly isNobody: boolean;
}

export function tallyOf({ statements }: Unit): Tally {
  const rows = statements.map(({ sentence, begins, source, tracesTo }) => ({
    mark: sentenceMark(sentence),
    begins,
    named: source.name,
    isNamed: source.type !== "nobody",
    origin: tracesTo.origin,
    inferred: tracesTo.inferred,
  }));
  const named = statements.map(({ source }) => sourceTypes[source.type]);
  return { rows, named: countsOf(named), origins: countsOf(rows.map(({ origin }) => origin)) };
}

function countsOf(labels: readonly string[]): Count[] {
  const counts = Map.groupBy(labels, (label) => label);
  return [...counts]
    .map(([label, { length }]) => ({
      label,
      count: length,
      isNobody: label === sourceTypes.nobody,
    }))
    .sort((a, b) => b.count - a.count);
}
