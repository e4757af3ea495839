import { z } from "zod";
import { day, sentences, slug, sourceIds, text } from "./parts.ts";

const tracedFact = {
  /** True when it is worked out from signs, not shown by a source. */
  inferred: z.boolean(),
  sources: sourceIds.default([]),
};

/** `unit.yaml`. */
export const unitSchema = z.strictObject({
  title: text,
  /** The one question that leads the unit. */
  guidingQuestion: text,
  /** What the unit is, in two sentences for its page. */
  summary: text,
  grades: text,
  /** The day of the last change, printed on every sheet. */
  version: day,
  /** What a learner can do at the end; each can be observed. */
  outcomes: z.array(text).min(1),
  standards: z
    .array(
      z.strictObject({
        framework: text,
        code: text,
        paraphrase: text,
        fit: z.enum(["supports", "partial fit"]),
      }),
    )
    .default([]),
  article: z.strictObject({
    headline: text,
    publisher: text,
    /** When it was published, as far as that is known. */
    published: text,
    /** What a reader should know right after reading, such as who denied it. */
    afterword: text,
    /** Why it may be reproduced here. */
    reproduced: text,
    /** SHA-256 of the original file in UTF-8, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/u, "64 hexadecimal digits"),
  }),
  /** What the easier words had to leave hard, and why. */
  keptHard: z.array(z.strictObject({ sentences, why: text })).default([]),
  /** Lessons in the order they are taught; each id is the name of two files in `lessons/`. */
  lessons: z
    .array(z.strictObject({ id: slug, title: text, question: text, minutes: z.int().positive() }))
    .min(1),
  /** What is known of where the article came from, and what it changed on the way. */
  provenance: z.strictObject({
    facts: z.array(z.strictObject({ text, ...tracedFact })).min(1),
    changes: z
      .array(z.strictObject({ what: text, elsewhere: text, here: text, sentences, ...tracedFact }))
      .default([]),
    unknown: z.array(text).default([]),
  }),
  /** How others labelled the article, who had seen neither labels nor cards. */
  blindLabels: z
    .strictObject({
      date: day,
      /** Who they were and what they were given. */
      method: text,
      readers: z
        .array(
          z.strictObject({
            name: text,
            /** A code letter for the headline and for each sentence, in their order. */
            labels: z.string().regex(/^[ANCQS]+$/u, "the letters A, N, C, Q and S"),
          }),
        )
        .min(2),
    })
    .optional(),
  /** What was wrong and has been mended, the latest first. */
  corrections: z.array(z.strictObject({ date: day, sentences, what: text })).default([]),
  /** What a careful reader may take away; each with its sources. */
  believe: z.array(z.strictObject({ text, sources: sourceIds.min(1) })).min(1),
});
