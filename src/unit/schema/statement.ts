import { z } from "zod";
import {
  cueEffects,
  evidenceOffered,
  findings,
  flags,
  keysOf,
  kindNames,
  sourceTypes,
  supports,
} from "../vocabulary.ts";
import { day, quotation, sentence, sourceIds, status, text } from "./parts.ts";

const anyStatement = {
  /** `headline`, or the number of the sentence. */
  sentence,
  /** The opening words of the sentence, so that an entry cannot slip to another line. */
  begins: text,
  /** Why the sentence has its kind: the reason a learner reads. */
  why: text,
  /** Rival kinds with a good reason; an answer that chooses one is accepted. */
  also: z.array(z.strictObject({ kind: z.enum(kindNames), why: text })).default([]),
  /** A wrong label that students often give, and what a teacher may say to it. For the teacher's key. */
  slip: z.strictObject({ kind: z.enum(kindNames), say: text }).optional(),
  /** Words that judge while they tell, each with the plain word. */
  loaded: z.array(z.strictObject({ ...quotation, plain: text })).default([]),
  /** Ids of the reasoning patterns at work, from `patterns.yaml`. */
  patterns: z.array(z.string()).default([]),
  /** Who is named as the source, as the sentence is written. */
  source: z.strictObject({ name: text, type: z.enum(keysOf(sourceTypes)) }),
  /** Where the sentence comes from, as far as it can be traced. */
  tracesTo: z.strictObject({
    /** The body or person, in two to six words; equal words are counted together. */
    origin: text,
    /** How that is known, in a sentence. */
    how: text,
    /** True when no source shows it and it is worked out from other signs. */
    inferred: z.boolean(),
    /** Ids of the sources that show it. */
    sources: sourceIds.default([]),
  }),
};

/** How well something is backed, and why, in one line. */
const backing = z.strictObject({
  word: z.enum(keysOf(supports)),
  why: text,
  /** Ids of the sources that show it. */
  sources: sourceIds.default([]),
});

const claim = {
  /** The claim as one checkable sentence. */
  content: text,
  /** What the article itself offers as evidence. */
  evidence: z.strictObject({ offered: z.enum(keysOf(evidenceOffered)), note: text }),
  /** Whether the source could know this first hand. */
  positionToKnow: text,
  /** What the source gains if it is believed. Asked of every source, friendly or not. */
  interest: text,
  /** What others found; “none found” carries its date. */
  independentCheck: z.strictObject({
    found: z.array(z.strictObject({ what: text, sources: sourceIds.min(1) })).default([]),
    noneFound: z.strictObject({ what: text, date: day }).optional(),
  }),
  /** How well the claim itself is backed. */
  support: backing,
};

const attributedClaim = z.strictObject({
  ...anyStatement,
  kind: z.literal("attributed-claim"),
  /** Remarks that change how the claim should be read. */
  flags: z.array(z.enum(keysOf(flags))).default([]),
  /** The words that hand the point over to somebody, copied from this sentence. */
  cue: z.strictObject({ ...quotation, effect: z.enum(keysOf(cueEffects)) }),
  /** Whether the source did say it. Whether it is so stands in `support`. */
  said: backing,
  ...claim,
});

const unattributedClaim = z.strictObject({
  ...anyStatement,
  kind: z.literal("unattributed-claim"),
  ...claim,
});

const conclusion = z.strictObject({
  ...anyStatement,
  kind: z.literal("conclusion"),
  /** The conclusion restated plainly. */
  conclusion: text,
  /** The sentences given as reasons; its own number when the reason stands in the sentence. */
  grounds: z.array(sentence),
  /** What would have to be true for the reasons to carry the conclusion. */
  missingLink: text,
  /** The pattern's question, asked of this very sentence. */
  ask: text,
  /** What evidence would support it. */
  wouldSupport: text,
  /** Another explanation of the same facts. */
  anotherExplanation: text,
  /** The most that the reasons do support. */
  fairVersion: text,
  /** What was found about the conclusion, and why, in one line. */
  finding: z.strictObject({
    word: z.enum(keysOf(findings)),
    why: text,
    sources: sourceIds.default([]),
  }),
  /** The same sentence with the countries swapped, and whether the label still stands. */
  swapTest: z.strictObject({ swapped: text, outcome: text }),
});

const openQuestion = z.strictObject({
  ...anyStatement,
  kind: z.literal("open-question"),
  /** The question in plain words. */
  question: text,
  /** Genuine when it can be answered either way; leading when it already holds the answer. */
  asks: z.enum(["genuine", "leading"]),
  /** What a reader must already accept in order to answer. */
  presupposes: z.array(text),
  whyItMatters: text,
  whoCouldAnswer: text,
  whereToLook: text,
  status,
});

const signpost = z.strictObject({
  ...anyStatement,
  kind: z.literal("signpost"),
  /** What it announces or orders. */
  organises: text,
  /** What it says besides, if only by its choice of words. */
  alsoSays: text,
});

/** One entry of `statements.yaml`. */
export const statementSchema = z.discriminatedUnion("kind", [
  attributedClaim,
  unattributedClaim,
  conclusion,
  openQuestion,
  signpost,
]);
