import { z } from "zod";
import { sentence, slug, text } from "./parts.ts";

/** `argument-map.yaml`: how sentences are meant to carry a conclusion, and which links are missing. */
export const argumentMapSchema = z.strictObject({
  title: text,
  note: text,
  /** What is said or taken for granted, in the order in which it is read. */
  points: z
    .array(
      z.strictObject({
        id: slug,
        /** In a few plain words. */
        text,
        /** `stated` in the article, `assumed` by it without being said, or `concluded` from the rest. */
        role: z.enum(["stated", "assumed", "concluded"]),
        /** Where it stands, or is taken for granted. */
        sentence,
      }),
    )
    .min(2),
  links: z
    .array(
      z.strictObject({
        id: slug,
        /** The point that is given as a reason. */
        from: z.string(),
        /** The point that it is meant to carry. */
        to: z.string(),
        /** What would have to be shown for this link to hold; left out where it holds as it stands. */
        missing: text.optional(),
      }),
    )
    .min(1),
});
