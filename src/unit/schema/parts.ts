import { z } from "zod";
import { keysOf, statuses } from "../vocabulary.ts";

/*
The shapes an author writes. Every field has a line that says what it is for; a message given here
completes the sentence “Expected …”.
*/

export const text = z.string().trim().min(1);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "small letters, digits and hyphens, like `who-counted`");
export const day = z.iso.date("a day like 2015-12-02");
/** Extended Date/Time Format, levels 0 and 1: a day, a month or a year, `~` for about. */
export const date = z
  .string()
  .regex(
    /^(\d{4}(-\d{2}(-\d{2})?)?~?|undated)$/u,
    "a date like 2015-12-02, 2015-12, 2015~ or undated",
  );
/** The same, where a place in time is needed. */
export const knownDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?~?$/u, "a date like 2015-12-02, 2015-12 or 2015~");
export const sentenceNumber = "`headline` or the number of a sentence";
export const sentence = z
  .union(
    [z.literal("headline"), z.int().refine((number) => number > 0, sentenceNumber)],
    sentenceNumber,
  )
  .transform((written) => (written === "headline" ? 0 : written));
export const sentences = z.array(sentence).min(1);
export const sourceIds = z.array(z.string());

export const quotation = {
  /** The words, copied exactly from the sentence. */
  exact: text,
  /** What stands right before them, to choose one of several places. */
  prefix: z.string().optional(),
  /** What stands right after them, to choose one of several places. */
  suffix: z.string().optional(),
};

/** How well something was done, each level with what a student might write. */
export const rubricLevels = z
  .array(
    z.strictObject({
      level: z.enum(["starting", "getting there", "secure"]),
      means: text,
      sample: text,
    }),
  )
  .min(2);

export const status = z.strictObject({
  /** Where the question stands. */
  word: z.enum(keysOf(statuses)),
  /** The day this was last looked at. */
  date: day,
  /** What is known so far. */
  answer: text,
  /** Ids of the sources that say so. */
  sources: sourceIds.default([]),
});
