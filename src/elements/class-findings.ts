import { grade } from "../unit/grade.ts";
import { kindNames } from "../unit/vocabulary.ts";
import { stoodAtFirst, tallyLabels, type Asked, type Labelled } from "./class-tally.ts";
import type { HandedAnswer } from "./handed-work.ts";

/** A sentence on whose kind a class divides. */
export interface Divided {
  readonly sentence: number;
  /** How many did not choose the kind that most chose, of all who chose one. */
  readonly others: number;
  readonly of: number;
}

/** A question that learners were sure about, and their answer did not stand. */
export interface SureMiss {
  readonly id: string;
  /** How many were sure at first, and it was not so. */
  readonly learners: number;
  /** Of those, how many tried again: what they had chosen first is not known. */
  readonly retried: number;
  /** What the others had chosen that is not so, the most frequent first. */
  readonly choices: readonly { readonly cell: string; readonly learners: number }[];
}

/** The sentences on which a class divides most: at most five, the most divided first. */
export function mostDivided(all: readonly Labelled[]): Divided[] {
  return all
    .map(dividedOn)
    .filter(({ others }) => others > 0)
    .sort((a, b) => b.others / b.of - a.others / a.of || b.of - a.of)
    .slice(0, 5);
}

function dividedOn({ sentence, labels }: Labelled): Divided {
  const { answered, cells } = tallyLabels(labels);
  const most = Math.max(...kindNames.map((kind) => cells.get(kind)?.chosen ?? 0));
  return { sentence, others: answered - most, of: answered };
}

/** The questions that most were sure about and missed: at most five, the most frequent first. */
export function mostSureMisses(all: readonly Asked[]): SureMiss[] {
  return all
    .map(sureMissOn)
    .filter(({ learners }) => learners > 0)
    .sort((a, b) => b.learners - a.learners)
    .slice(0, 5);
}

function sureMissOn(asked: Asked): SureMiss {
  const { question, key, answers } = asked;
  const sure = answers.filter((one) => one.sureness === "sure" && stoodAtFirst(key, one) === false);
  const retried = answers.filter(({ sureness }) => sureness === "after-sure-miss").length;
  const counted = new Map<string, number>();
  for (const cell of sure.flatMap((one) => wrongCells(asked, one)))
    counted.set(cell, (counted.get(cell) ?? 0) + 1);
  const choices = [...counted]
    .map(([cell, learners]) => ({ cell, learners }))
    .sort((a, b) => b.learners - a.learners)
    .slice(0, 3);
  return { id: question.id, learners: sure.length + retried, retried, choices };
}

/** What is not so in an answer. In an order everything may be one place off: no part tells. */
function wrongCells({ key }: Asked, { response }: HandedAnswer): readonly string[] {
  if (key.type === "order") return [];
  if (key.type === "number") return response;
  const { parts } = grade(key, response);
  return parts.flatMap(({ id, outcome }) => (outcome === "wrong" ? id : []));
}
