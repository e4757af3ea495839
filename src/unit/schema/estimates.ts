import { z } from "zod";
import { date, slug, sourceIds, text } from "./parts.ts";

/** `estimates.yaml`: one quantity as different sources put it, for the numbers chart. */
export const estimatesSchema = z.strictObject({
  title: text,
  /** The unit of every number in the file. */
  unit: text,
  note: text,
  estimates: z
    .array(
      z.strictObject({
        id: slug,
        who: text,
        /** What exactly was counted, and for when. */
        what: text,
        date,
        low: z.number().positive(),
        high: z.number().positive(),
        /** True for the number the article gives. */
        claimed: z.boolean().default(false),
        sources: sourceIds.min(1),
      }),
    )
    .min(2),
});
