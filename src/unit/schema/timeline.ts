import { z } from "zod";
import { knownDate, sentence, slug, sourceIds, text } from "./parts.ts";

/** `timeline.yaml`: what happened around the article, in the order of time. */
export const timelineSchema = z.strictObject({
  title: text,
  note: text,
  events: z
    .array(
      z.strictObject({
        id: slug,
        /** When it happened, or began. */
        date: knownDate,
        /** When it ended; left out for a single day. */
        until: knownDate.optional(),
        /** Who acted or spoke, in a few words. */
        who: text,
        /** What they did or said, in one plain sentence. */
        what: text,
        /** Sentences of the article that speak of it. */
        sentences: z.array(sentence).default([]),
        sources: sourceIds.min(1),
      }),
    )
    .min(2),
});
