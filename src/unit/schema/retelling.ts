import { z } from "zod";
import { date, sentence, slug, sourceIds, text } from "./parts.ts";

/** `retelling.yaml`: one claim on its way, and what each retelling kept of its source. */
export const retellingSchema = z.strictObject({
  title: text,
  note: text,
  /** The sentence of the article in which the way ends. */
  sentence,
  steps: z
    .array(
      z.strictObject({
        id: slug,
        /** Who tells it here, and where. */
        where: text,
        date,
        /** How it is told here, in our own words. */
        told: text,
        /** Whose claim it is as told here: “General Mizintsev”, “nobody”. */
        speaker: text,
        /** What was lost since the step before; left out for the first. */
        lost: text.optional(),
        /** True when it is worked out from signs, not shown by a source. */
        inferred: z.boolean(),
        sources: sourceIds.min(1),
      }),
    )
    .min(2),
});
