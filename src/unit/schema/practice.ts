import { z } from "zod";
import { day, sourceIds, text } from "./parts.ts";
import { keysOf, levels } from "../vocabulary.ts";

/** `practice.yaml`: what an invented text is, without giving its labels away. */
export const practiceSchema = z.strictObject({
  /** What it is about, in two to four words. */
  subject: text,
  /** What sort of text it is, in one sentence. */
  about: text,
  level: z.enum(keysOf(levels)),
  publisher: text,
  published: text,
  /** The day of the last change, printed on every sheet. */
  version: day,
  /** Every name that was made up for it, as it stands in the article. */
  invented: z.array(text).min(1),
  /** What a careful reader may take away; each with its sources. */
  believe: z.array(z.strictObject({ text, sources: sourceIds.min(1) })).min(1),
});
