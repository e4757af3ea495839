import { z } from "zod";
import { judgements, keysOf, kindNames, skills, stages, stockErrors } from "../vocabulary.ts";
import { quotation, rubricLevels, sentence, slug, text } from "./parts.ts";

const anyItem = {
  /** Never changed once published: saved answers are kept under it. */
  id: slug,
  /** The one skill the item tests. */
  skill: z.enum(keysOf(skills)),
  stage: z.enum(keysOf(stages)),
  /** The question; it makes sense before the choices are read. */
  stem: text,
  /** Sentences of the article that are printed above the question. */
  sentences: z.array(sentence).default([]),
  /** Help that is shown with the question: the steps for `worked`, a nudge for `faded`. */
  hint: text.optional(),
  /** An invented text that no lesson has shown, printed above the question. */
  unseen: text.optional(),
  /** For an item that asks for a judgement: what the right answer does with the claim. */
  judgement: z.enum(keysOf(judgements)).optional(),
};

const choice = z.strictObject({
  id: slug,
  text,
  /** Why this choice is right or wrong; read by whoever chose it. */
  reason: text,
  /** The misreading that a wrong choice stands for, where it is one of the five. */
  error: z.enum(keysOf(stockErrors)).optional(),
});
const choices = z.array(choice).min(2);

/** One entry of `items` in a quiz file. */
export const itemSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...anyItem,
    type: z.literal("single-choice"),
    choices,
    key: z.string(),
    /** Choices that are also defensible, and accepted. */
    also: z.array(z.string()).default([]),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("multiple-response"),
    choices,
    key: z.array(z.string()).min(1),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("label"),
    rows: z
      .array(
        z.strictObject({
          id: slug,
          /** A sentence of the article, or … */
          sentence: sentence.optional(),
          /** … an invented one. */
          text: text.optional(),
          key: z.enum(kindNames),
          also: z.array(z.enum(kindNames)).default([]),
          /** The kinds offered, each with its reason. */
          reasons: z.partialRecord(z.enum(kindNames), text),
        }),
      )
      .min(2),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("find-in-text"),
    /** The phrases a learner may select, copied from the text above, in its order. */
    phrases: z.array(z.strictObject({ id: slug, ...quotation, reason: text })).min(2),
    key: z.array(z.string()).min(1),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("order"),
    choices,
    /** All choices, in the right order. */
    key: z.array(z.string()).min(2),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("number"),
    unit: text,
    key: z.number(),
    /** How far off an answer may be, in the same unit. */
    tolerance: z.number().nonnegative(),
    reason: text,
    /** Numbers that a known slip leads to, each with what went wrong. */
    slips: z.array(z.strictObject({ id: slug, value: z.number(), reason: text })).default([]),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("short-response"),
    /** An answer that would get full marks. */
    model: text,
    rubric: rubricLevels,
  }),
]);

/** A quiz file. */
export const quizSchema = z.strictObject({
  /** Ids of items of earlier lessons, which this lesson opens with. */
  returns: z.array(z.string()).default([]),
  items: z.array(z.unknown()).min(1),
});
