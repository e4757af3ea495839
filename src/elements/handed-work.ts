import { grade, isAccepted, type Response } from "../unit/grade.ts";
import type { Judgement, Kind } from "../unit/vocabulary.ts";
import { kindNames } from "../unit/vocabulary.ts";
import { fingerprint, type FormQuestion, type WorkForm } from "../unit/work-form.ts";
import type { Entry, EntryKind } from "./entry-schemas.ts";
import { digitsOf } from "./response-digits.ts";

/**
 * How sure a learner was. The last two: their first answer did not stand, given surely or not, and
 * this one came after.
 */
export const surenesses = ["sure", "fairly", "guess", "after-sure-miss", "after-miss"] as const;
export type Sureness = (typeof surenesses)[number];

export interface HandedLabel {
  readonly kind: Kind | undefined;
  readonly judgement: Judgement | undefined;
}

export interface HandedAnswer {
  /** Choice ids; of a number `key`, a slip or `other`; of own words the level, where one was given. */
  readonly response: Response;
  readonly sureness: Sureness;
}

/** What a learner hands in of a unit: one for each sentence and question, where there is something. */
export interface HandedWork {
  /** What they call themselves, if they do. */
  readonly by: string;
  readonly labels: readonly (HandedLabel | undefined)[];
  readonly answers: readonly (HandedAnswer | undefined)[];
}

/** Longer than any name a teacher needs to know somebody by; in characters. */
export const longestName = 20;

/** A name as it is handed in: without what can not be seen, and no longer than there is room for. */
export function plainName(text: string): string {
  const seen = text.normalize("NFC").replace(/[\p{C}\s]+/gu, " ");
  return Array.from(seen.trim()).slice(0, longestName).join("").trim();
}

/** Where entries stand: the storage of a device, or a file. */
export type Entries = <Kind extends EntryKind>(kind: Kind, path: string) => Entry<Kind> | undefined;

/** What is handed in of the entries for a unit. What does not fit its present form is left out. */
export function workFrom(form: WorkForm, entries: Entries, by = ""): HandedWork {
  return {
    by: plainName(by),
    labels: form.sentences.map((mark, number) =>
      labelFrom(mark, entries("label", `${form.unit}/${number}`)),
    ),
    answers: form.questions.map((question) => {
      const path = `${form.unit}/${question.id}`;
      return answerFrom(question, entries("answer", path), entries("memory", path));
    }),
  };
}

/** How much there is in it. */
export const amountIn = ({ labels, answers }: HandedWork): { labels: number; answers: number } => ({
  labels: labels.filter(Boolean).length,
  answers: answers.filter(Boolean).length,
});

function labelFrom(mark: number, entry: Entry<"label"> | undefined): HandedLabel | undefined {
  // A label that was given to other words says nothing of these.
  if (!entry || fingerprint(entry.sentence) !== mark) return undefined;
  const { kind, judgement } = entry;
  if (kind === undefined && judgement === undefined) return undefined;
  return { kind: kindNames.find((name) => name === kind), judgement };
}

function answerFrom(
  question: FormQuestion,
  answer: Entry<"answer"> | undefined,
  memory: Entry<"memory"> | undefined,
): HandedAnswer | undefined {
  if (!answer?.checked || !answer.confidence) return undefined;
  const response = responseFrom(question, answer);
  if (!digitsOf(question, response)) return undefined;
  return { response, sureness: surenessOf(answer.confidence, answer.at, memory?.tries[0]) };
}

function responseFrom(question: FormQuestion, answer: Entry<"answer">): Response {
  switch (question.type) {
    case "number":
      return [grade(question, answer.response).parts[0]?.id ?? "other"];
    case "short-response":
      return answer.level === undefined ? [] : [answer.level];
    default:
      return answer.response;
  }
}

/** An answer is kept a moment before its try; one that is kept later than the first came after it. */
function surenessOf(
  confidence: Sureness,
  at: number,
  first: Entry<"memory">["tries"][number] | undefined,
): Sureness {
  const isMissed = first && first.outcome !== "ungraded" && !isAccepted(first.outcome);
  if (!isMissed || at <= first.at) return confidence;
  return first.confidence === "sure" ? "after-sure-miss" : "after-miss";
}
