import { z } from "zod";
import { keysOf, sourceKinds, stances } from "../vocabulary.ts";
import { date, sentence, sentences, slug, status, text } from "./parts.ts";

/** One entry of `questions.yaml`: an open question raised by a reader. */
export const questionSchema = z.strictObject({
  id: slug,
  question: text,
  /** The sentences that raise it. */
  sentences: z.array(sentence),
  /** Which sentence would read differently once it is answered. */
  whyItMatters: text,
  /** The role or record that could answer it. */
  whoCouldAnswer: text,
  whereToLook: text,
  status,
});

const anySource = {
  /** A short code, used on the page and on paper, like `K-04`. */
  id: z.string().regex(/^[A-Z]+-\d+$/u, "a code like `K-04`"),
  /** The original publisher, not the site that copied it. */
  publisher: text,
  title: text,
  date,
  kind: z.enum(keysOf(sourceKinds)),
  /** Which way it points, as seen from what the sentences say. */
  stance: z.enum(keysOf(stances)),
  sentences,
  /** What the source gains if it is believed, or its place in the matter. */
  interest: text,
  /** What it reported, in our own words. */
  finding: text,
  /** False for a note to check later: it may stand in the file, and no page shows it. */
  verified: z.boolean(),
};

/** Where it was read. */
const address = z.url({
  protocol: /^https?$/u,
  error: "an address that begins with https:// or http://",
});

/**
 * One entry of `sources.yaml`. A repost names the site that carried it, and is never linked. What
 * was invented for a practice text was read nowhere.
 */
export const sourceSchema = z.discriminatedUnion("read", [
  z.strictObject({ ...anySource, read: z.literal("publisher"), address }),
  z.strictObject({ ...anySource, read: z.literal("repost"), address, carrier: text }),
  z.strictObject({ ...anySource, read: z.literal("invented") }),
]);
