import { judgements, keysOf, kindNames } from "../unit/vocabulary.ts";
import type { FormQuestion, WorkForm } from "../unit/work-form.ts";
import {
  longestName,
  plainName,
  surenesses,
  type HandedAnswer,
  type HandedLabel,
  type HandedWork,
} from "./handed-work.ts";
import { digitsOf, responseFrom, type Digit, type NextDigit } from "./response-digits.ts";

/*
All of a learner's work as one number, whose digits each have a base of their own: the name, then
the sentences, then the questions, the first in the lowest place. What nobody has answered is 0, so
that little work makes a small number. Described for readers in docs/class-code.md.
*/

/** No character takes more than four bytes. */
const mostBytes = 4 * longestName;
const judgementNames = keysOf(judgements);

/** The work as a number. */
export function numberOf(form: WorkForm, work: HandedWork): bigint {
  const digits = [
    ...nameDigits(work.by),
    ...form.sentences.flatMap((_, index) => labelDigits(work.labels[index])),
    ...form.questions.flatMap((question, index) => answerDigits(question, work.answers[index])),
  ];
  return digits.reduceRight((number, [digit, radix]) => number * BigInt(radix) + BigInt(digit), 0n);
}

/** The work that a number says; `undefined` for a number that says none. */
export function workIn(form: WorkForm, number: bigint): HandedWork | undefined {
  let rest = number;
  const next: NextDigit = (radix) => {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return digit;
  };
  const by = nameFrom(next);
  const labels = form.sentences.map(() => labelFrom(next));
  const answers = form.questions.map((question) => answerFrom(question, next));
  return rest === 0n && by !== undefined ? { by, labels, answers } : undefined;
}

function nameDigits(name: string): Digit[] {
  const bytes = [...new TextEncoder().encode(name)];
  return [[bytes.length, mostBytes + 1], ...bytes.map((byte): Digit => [byte, 256])];
}

function nameFrom(next: NextDigit): string | undefined {
  const bytes = Uint8Array.from({ length: next(mostBytes + 1) }, () => next(256));
  const name = new TextDecoder().decode(bytes);
  return plainName(name) === name ? name : undefined;
}

const labelDigits = (label: HandedLabel | undefined): Digit[] => [
  orNone(kindNames, label?.kind),
  orNone(judgementNames, label?.judgement),
];

function labelFrom(next: NextDigit): HandedLabel | undefined {
  const kind = kindNames[next(kindNames.length + 1) - 1];
  const judgement = judgementNames[next(judgementNames.length + 1) - 1];
  return (kind ?? judgement) === undefined ? undefined : { kind, judgement };
}

function answerDigits(question: FormQuestion, answer: HandedAnswer | undefined): Digit[] {
  const response = answer && digitsOf(question, answer.response);
  return [orNone(surenesses, response && answer.sureness), ...(response ?? [])];
}

function answerFrom(question: FormQuestion, next: NextDigit): HandedAnswer | undefined {
  const sureness = surenesses[next(surenesses.length + 1) - 1];
  return sureness && { response: responseFrom(question, next), sureness };
}

const orNone = <Name extends string>(names: readonly Name[], name: Name | undefined): Digit => [
  name === undefined ? 0 : names.indexOf(name) + 1,
  names.length + 1,
];
