import { grade, isAccepted, type ItemKey, type LabelKey, type Outcome } from "../unit/grade.ts";
import type { FormQuestion } from "../unit/work-form.ts";
import { compare, ratesOf } from "./comparison.ts";
import type { HandedAnswer, HandedLabel, Sureness } from "./handed-work.ts";
import { resultOf, type Rates } from "./result.ts";

/** How often something was chosen, and by how many who were sure. */
export interface Count {
  readonly chosen: number;
  readonly sure: number;
}

/** How a class answered. A cell is what one row of a table counts: a choice, a kind, a place. */
export interface Tally {
  readonly answered: number;
  readonly cells: ReadonlyMap<string, Count>;
  readonly sureness: ReadonlyMap<Sureness, number>;
}

/** A question with its key, and how the class answered it. */
export interface Asked {
  readonly question: FormQuestion;
  readonly key: ItemKey;
  readonly answers: readonly HandedAnswer[];
}

/** A sentence with its key, and how the class labelled it. */
export interface Labelled {
  readonly sentence: number;
  readonly key: LabelKey;
  readonly labels: readonly HandedLabel[];
}

/** How a class answered a question. */
export function tallyAnswers({ question, answers }: Pick<Asked, "question" | "answers">): Tally {
  const cells = new Map<string, Count>();
  for (const answer of answers)
    for (const cell of cellsOf(question, answer)) {
      const { chosen, sure } = cells.get(cell) ?? { chosen: 0, sure: 0 };
      cells.set(cell, { chosen: chosen + 1, sure: sure + Number(answer.sureness === "sure") });
    }
  const sureness = new Map<Sureness, number>();
  for (const answer of answers)
    sureness.set(answer.sureness, (sureness.get(answer.sureness) ?? 0) + 1);
  return { answered: answers.length, cells, sureness };
}

/** How a class labelled a sentence: its cells are the kinds, and whether it is accepted. */
export function tallyLabels(labels: readonly HandedLabel[]): Omit<Tally, "sureness"> {
  const cells = new Map<string, Count>();
  for (const { kind, judgement } of labels)
    for (const cell of [kind, judgement].filter((one) => one !== undefined))
      cells.set(cell, { chosen: (cells.get(cell)?.chosen ?? 0) + 1, sure: 0 });
  return { answered: labels.filter(({ kind }) => kind !== undefined).length, cells };
}

/** What an answer is counted in. */
export function cellsOf(question: FormQuestion, { response }: HandedAnswer): readonly string[] {
  if (question.type === "order") return response.map((id, index) => `${id}@${index + 1}`);
  return question.type === "short-response" && response.length === 0 ? ["none"] : response;
}

/** How an answer stands. Of a number, what was handed in is the part that it answers. */
export function outcomeOf(key: ItemKey, { response }: HandedAnswer): Outcome {
  if (key.type === "number") return response[0] === "key" ? "right" : "wrong";
  return grade(key, response).outcome;
}

/** Whether the first answer stood; `undefined` where nobody but its writer can judge it. */
export function stoodAtFirst(key: ItemKey, answer: HandedAnswer): boolean | undefined {
  const outcome = outcomeOf(key, answer);
  if (outcome === "ungraded") return undefined;
  return isAccepted(outcome) && !answer.sureness.startsWith("after");
}

/** The two rates of a class on a text: what it flags and accepts of the sentences. */
export const ratesOfLabels = (all: readonly Labelled[]): Rates =>
  ratesOf(
    all.flatMap(({ sentence, key, labels }) => labels.map((one) => compare(sentence, key, one))),
  );

/** The two rates of a class in the quizzes, by the first answer of each. */
export const ratesOfAnswers = (all: readonly Asked[]): Rates =>
  resultOf(
    all.flatMap(({ key, answers }) =>
      answers.map((answer) => {
        const isAcceptedAtFirst = stoodAtFirst(key, answer);
        return {
          isGraded: isAcceptedAtFirst !== undefined,
          isAccepted: isAcceptedAtFirst ?? false,
          judgement: key.judgement,
          skill: "",
        };
      }),
    ),
  );

/** Above 0 where a class leans to doubt: one of its rates is higher by more than a tenth. */
export function leanOfClass({ weakFlagged: weak, soundAccepted: sound }: Rates): number {
  const lean = weak.reached / weak.of - sound.reached / sound.of;
  return Math.abs(lean) > 0.1 ? lean : 0;
}
