import type { Response } from "../unit/grade.ts";
import type { FormQuestion } from "../unit/work-form.ts";

/** One of so many: a digit, and how many there could be. */
export type Digit = readonly [digit: number, radix: number];

/** Takes the next digit of a number that was written so. */
export type NextDigit = (radix: number) => number;

/** A response as digits; `undefined` for one that does not answer this question. */
export function digitsOf(question: FormQuestion, response: Response): Digit[] | undefined {
  const digits = allDigits(question, response);
  return digits.every(([digit]) => digit >= 0) ? digits : undefined;
}

/** The response that the next digits say. */
export function responseFrom(question: FormQuestion, next: NextDigit): Response {
  switch (question.type) {
    case "multiple-response":
    case "find-in-text":
      return question.choices.filter(() => next(2) === 1);
    case "label":
      return question.rows.map(({ id, kinds }) => `${id}:${kinds[next(kinds.length)] ?? ""}`);
    case "order":
      return orderFrom(question.choices, next);
    default: {
      const all = optionsOf(question);
      return all[next(all.length)] ?? [];
    }
  }
}

function allDigits(question: FormQuestion, response: Response): Digit[] {
  switch (question.type) {
    case "multiple-response":
    case "find-in-text":
      return setDigits(question.choices, response);
    case "label":
      return question.rows.map(({ id, kinds }) => [
        kinds.findIndex((kind) => response.includes(`${id}:${kind}`)),
        kinds.length,
      ]);
    case "order":
      return orderDigits(question.choices, response);
    default:
      return [oneOf(optionsOf(question), response)];
  }
}

/** All that can be answered where one thing is. */
function optionsOf(
  question: Extract<FormQuestion, { type: "single-choice" | "number" | "short-response" }>,
): Response[] {
  switch (question.type) {
    case "single-choice":
      return question.choices.map((id) => [id]);
    case "number":
      return ["key", ...Object.keys(question.slips), "other"].map((id) => [id]);
    case "short-response":
      return [[], ...question.levels.map((level) => [level])];
  }
}

const oneOf = (options: readonly Response[], response: Response): Digit => [
  options.findIndex((option) => option.join() === response.join()),
  options.length,
];

function setDigits(choices: readonly string[], response: Response): Digit[] {
  const isStrange = response.some((id) => !choices.includes(id));
  if (isStrange || response.length === 0) return [[-1, 1]];
  return choices.map((id) => [Number(response.includes(id)), 2]);
}

/** Each choice by its place among those that are left (Lehmer's code). */
function orderDigits(choices: readonly string[], response: Response): Digit[] {
  if (response.length !== choices.length) return [[-1, 1]];
  return response.map((id, index) => {
    const left = choices.filter((choice) => !response.slice(0, index).includes(choice));
    return [left.indexOf(id), left.length];
  });
}

function orderFrom(choices: readonly string[], next: NextDigit): string[] {
  const left = [...choices];
  return choices.flatMap(() => left.splice(next(left.length), 1));
}
