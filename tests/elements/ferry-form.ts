import fc, { type Arbitrary } from "fast-check";
import {
  plainName,
  surenesses,
  type HandedAnswer,
  type HandedLabel,
  type HandedWork,
} from "../../src/elements/handed-work.ts";
import type { Response } from "../../src/unit/grade.ts";
import { judgements, keysOf, kindNames } from "../../src/unit/vocabulary.ts";
import { fingerprint, type FormQuestion, type WorkForm } from "../../src/unit/work-form.ts";

export const sentences = ["The ferry is safe.", "It sank twice, they say.", "Who built it?"];

/** A form with a question of each type. */
export const form: WorkForm = {
  unit: "ferry",
  sentences: sentences.map(fingerprint),
  questions: [
    { id: "bridge", type: "single-choice", choices: ["a", "b", "c"] },
    { id: "rope", type: "multiple-response", choices: ["a", "b", "c", "d"] },
    { id: "cue", type: "find-in-text", choices: ["said", "sank"] },
    {
      id: "kinds",
      type: "label",
      rows: [
        { id: "one", kinds: ["attributed-claim", "conclusion", "signpost"] },
        { id: "two", kinds: ["conclusion", "open-question"] },
      ],
    },
    { id: "trace", type: "order", choices: ["x", "y", "z"] },
    {
      id: "tons",
      type: "number",
      key: 23.5,
      tolerance: 0.5,
      slips: { turned: 0.04, tenfold: 235 },
    },
    { id: "own", type: "short-response", levels: ["starting", "getting there", "secure"] },
  ],
};

/** Every response that a question can be answered with. */
function responseTo(question: FormQuestion): Arbitrary<Response> {
  switch (question.type) {
    case "single-choice":
      return fc.constantFrom(...question.choices).map((id) => [id]);
    case "multiple-response":
    case "find-in-text":
      return fc.subarray([...question.choices], { minLength: 1 });
    case "label":
      return fc.tuple(
        ...question.rows.map(({ id, kinds }) =>
          fc.constantFrom(...kinds).map((kind) => `${id}:${kind}`),
        ),
      );
    case "order":
      return fc.shuffledSubarray([...question.choices], { minLength: question.choices.length });
    case "number":
      return fc.constantFrom("key", "other", ...Object.keys(question.slips)).map((id) => [id]);
    case "short-response":
      return fc.subarray([...question.levels], { maxLength: 1 });
  }
}

const maybe = <Value>(value: Arbitrary<Value>): Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const label: Arbitrary<HandedLabel | undefined> = fc
  .record({
    kind: maybe(fc.constantFrom(...kindNames)),
    judgement: maybe(fc.constantFrom(...keysOf(judgements))),
  })
  .map((one) => ((one.kind ?? one.judgement) === undefined ? undefined : one));

const answerTo = (question: FormQuestion): Arbitrary<HandedAnswer> =>
  fc.record({ response: responseTo(question), sureness: fc.constantFrom(...surenesses) });

/** Any name that somebody writes, as it is handed in. */
const name = fc.string({ unit: "grapheme" }).map(plainName);

/** Any work that can be handed in with a form. */
export const workOn = ({ sentences: all, questions }: WorkForm): Arbitrary<HandedWork> =>
  fc.record({
    by: name,
    labels: fc.tuple(...all.map(() => label)),
    answers: fc.tuple(...questions.map((question) => maybe(answerTo(question)))),
  });

/** Work with nothing in it. */
export const noWork: HandedWork = {
  by: "",
  labels: form.sentences.map(() => undefined),
  answers: form.questions.map(() => undefined),
};
