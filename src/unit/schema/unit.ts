import { z } from "zod";
import { sentences, slug, sourceIds, text } from "./parts.ts";

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
  /** What a careful reader may take away; each with its sources. */
  believe: z.array(z.strictObject({ text, sources: sourceIds.min(1) })).min(1),
});
