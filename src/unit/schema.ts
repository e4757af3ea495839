import { z } from "zod";
import {
  cueEffects,
  evidenceOffered,
  findings,
  flags,
  judgements,
  keysOf,
  kindNames,
  skills,
  sourceKinds,
  sourceTypes,
  stages,
  stances,
  statuses,
  supports,
} from "./vocabulary.ts";

/*
The shapes an author writes. Every field has a line that says what it is for; a message given here
completes the sentence “Expected …”.
*/

const text = z.string().trim().min(1);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "small letters, digits and hyphens, like `who-counted`");
const day = z.iso.date("a day like 2015-12-02");
/** Extended Date/Time Format, levels 0 and 1: a day, a month or a year, `~` for about. */
const date = z
  .string()
  .regex(
    /^(\d{4}(-\d{2}(-\d{2})?)?~?|undated)$/u,
    "a date like 2015-12-02, 2015-12, 2015~ or undated",
  );
const sentenceNumber = "`headline` or the number of a sentence";
const sentence = z
  .union(
    [z.literal("headline"), z.int().refine((number) => number > 0, sentenceNumber)],
    sentenceNumber,
  )
  .transform((written) => (written === "headline" ? 0 : written));
const sentences = z.array(sentence).min(1);
const sourceIds = z.array(z.string());

const quotation = {
  /** The words, copied exactly from the sentence. */
  exact: text,
  /** What stands right before them, to choose one of several places. */
  prefix: z.string().optional(),
  /** What stands right after them, to choose one of several places. */
  suffix: z.string().optional(),
};

const status = z.strictObject({
  /** Where the question stands. */
  word: z.enum(keysOf(statuses)),
  /** The day this was last looked at. */
  date: day,
  /** What is known so far. */
  answer: text,
  /** Ids of the sources that say so. */
  sources: sourceIds.default([]),
});

const anyStatement = {
  /** `headline`, or the number of the sentence. */
  sentence,
  /** The opening words of the sentence, so that an entry cannot slip to another line. */
  begins: text,
  /** Why the sentence has its kind: the reason a learner reads. */
  why: text,
  /** Rival kinds with a good reason; an answer that chooses one is accepted. */
  also: z.array(z.strictObject({ kind: z.enum(kindNames), why: text })).default([]),
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
  /** Where it was read. */
  address: z.url({
    protocol: /^https?$/u,
    error: "an address that begins with https:// or http://",
  }),
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

/** One entry of `sources.yaml`. A repost names the site that carried it, and is never linked. */
export const sourceSchema = z.discriminatedUnion("read", [
  z.strictObject({ ...anySource, read: z.literal("publisher") }),
  z.strictObject({ ...anySource, read: z.literal("repost"), carrier: text }),
]);

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

/** `estimates.yaml`: one quantity as different sources put it, for the numbers chart. */
export const estimatesSchema = z
  .strictObject({
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
  })
  .optional();

const anyItem = {
  /** Never changed once published: saved answers are kept under it. */
  id: slug,
  /** The one skill the item tests. */
  skill: z.enum(keysOf(skills)),
  stage: z.enum(keysOf(stages)),
  /** The question; it makes sense before the choices are read. */
  stem: text,
  /** Sentences of the article that are printed above the question. */
  sentences: z.array(sentence).default([]),
  /** Help that is shown with the question: the steps for `worked`, a nudge for `faded`. */
  hint: text.optional(),
  /** An invented text that no lesson has shown, printed above the question. */
  unseen: text.optional(),
  /** For an item that asks for a judgement: what the right answer does with the claim. */
  judgement: z.enum(keysOf(judgements)).optional(),
};

const choice = z.strictObject({
  id: slug,
  text,
  /** Why this choice is right or wrong; read by whoever chose it. */
  reason: text,
});
const choices = z.array(choice).min(2);

/** One entry of `items` in a quiz file. */
export const itemSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...anyItem,
    type: z.literal("single-choice"),
    choices,
    key: z.string(),
    /** Choices that are also defensible, and accepted. */
    also: z.array(z.string()).default([]),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("multiple-response"),
    choices,
    key: z.array(z.string()).min(1),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("label"),
    rows: z
      .array(
        z.strictObject({
          id: slug,
          /** A sentence of the article, or … */
          sentence: sentence.optional(),
          /** … an invented one. */
          text: text.optional(),
          key: z.enum(kindNames),
          also: z.array(z.enum(kindNames)).default([]),
          /** The kinds offered, each with its reason. */
          reasons: z.partialRecord(z.enum(kindNames), text),
        }),
      )
      .min(2),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("find-in-text"),
    /** The phrases a learner may select, copied from the text above, in its order. */
    phrases: z.array(z.strictObject({ id: slug, ...quotation, reason: text })).min(2),
    key: z.array(z.string()).min(1),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("order"),
    choices,
    /** All choices, in the right order. */
    key: z.array(z.string()).min(2),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("number"),
    unit: text,
    key: z.number(),
    /** How far off an answer may be, in the same unit. */
    tolerance: z.number().nonnegative(),
    reason: text,
    /** Numbers that a known slip leads to, each with what went wrong. */
    slips: z.array(z.strictObject({ id: slug, value: z.number(), reason: text })).default([]),
  }),
  z.strictObject({
    ...anyItem,
    type: z.literal("short-response"),
    /** An answer that would get full marks. */
    model: text,
    rubric: z
      .array(
        z.strictObject({
          level: z.enum(["starting", "getting there", "secure"]),
          means: text,
          sample: text,
        }),
      )
      .min(2),
  }),
]);

/** A quiz file. */
export const quizSchema = z.strictObject({ items: z.array(z.unknown()).min(1) });

/** One entry of `patterns.yaml`. */
export const patternSchema = z.strictObject({
  id: slug,
  /** The name we teach. */
  name: text,
  /** What scholars call it. */
  scholars: text,
  /** The question to ask when you meet it. */
  ask: text,
  /** What the move is, in a sentence or two. */
  means: text,
  /** An invented everyday example. */
  example: text,
});

/** One entry of `glossary.yaml`. */
export const termSchema = z.strictObject({ id: slug, term: text, means: text });
