import { z } from "zod";
import { findings, keysOf, supports } from "../vocabulary.ts";
import { sentences, slug, sourceIds, text } from "./parts.ts";

const rung = z
  .strictObject({
    id: slug,
    /** One plain sentence. */
    claim: text,
    /** How well a claim is backed, or … */
    support: z.enum(keysOf(supports)).optional(),
    /** … what was found about a conclusion. */
    finding: z.enum(keysOf(findings)).optional(),
    /** Why it has its place, in one line. */
    why: text,
    /** The sentences of the article that say or presuppose it. */
    sentences,
    sources: sourceIds.min(1),
  })
  .refine(({ support, finding }) => (support === undefined) !== (finding === undefined), {
    error: "either `support` or `finding`",
  });

/** `ladder.yaml`: what the article asks a reader to believe, from the firmest to the least firm. */
export const ladderSchema = z.strictObject({
  title: text,
  note: text,
  rungs: z.array(rung).min(2),
});
