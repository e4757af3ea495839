import { z } from "zod";
import { slug, text } from "./parts.ts";

/** A lesson as a structured academic controversy (Johnson and Johnson): argue both sides, then none. */
const controversy = z.strictObject({
  /** The lesson that it can stand for. */
  lesson: slug,
  question: text,
  /** What each pair argues first. */
  sides: z.array(text).length(2),
  minutes: z.int().positive(),
  steps: z.array(z.strictObject({ title: text, minutes: z.int().positive(), do: text })).min(3),
  /** What to say at the end, so that nobody goes home with a verdict on a country. */
  close: text,
});

/** `discussion.yaml`: how to talk about the unit with care. */
export const discussionSchema = z.strictObject({
  /** Beginnings of sentences, by what they are good for. */
  starters: z.array(z.strictObject({ use: text, begins: z.array(text).min(2) })).min(1),
  /** Neutral words for groups. */
  words: z.array(z.strictObject({ say: text, ratherThan: text, why: text })).min(1),
  /** How to care for students with ties to those whom the article speaks of. */
  ties: z.array(text).min(1),
  /** What students ask, and what a teacher may say. */
  asked: z.array(z.strictObject({ question: text, answer: text })).min(1),
  controversy: controversy.optional(),
});
