import { z } from "zod";
import { sentence, text } from "./parts.ts";

const anySlide = {
  /** The section of the lesson that the slide belongs to. */
  section: text,
  /** What only the teacher sees: what to say, to listen for, to do next. */
  notes: text,
  /** True for a slide that is left out where the lesson has one period only. */
  extra: z.boolean().default(false),
};

/** One entry of `lessons/<id>.slides.yaml`: one sentence or one question. */
export const slideSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...anySlide,
    type: z.literal("question"),
    ask: text,
    /** What stands under the question: words to compare, steps of a task. */
    lines: z.array(text).default([]),
    /** What the class raises hands for. */
    choices: z.array(text).default([]),
    /** Shown only when it is asked for. */
    answer: text.optional(),
  }),
  z.strictObject({
    ...anySlide,
    type: z.literal("sentence"),
    sentence,
    /** Other words than “Which kind is it?”; the label is hidden until it is asked for. */
    ask: text.optional(),
  }),
  z.strictObject({
    ...anySlide,
    type: z.literal("item"),
    /** An item of the lesson's quiz. */
    item: text,
  }),
]);
