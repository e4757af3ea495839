/** The words of the module, each in one place: what a key in a file, a class, a heading and a sheet all say. */

/**
 * The five kinds of a sentence. `code` is the letter printed beside it, `test` the plain question to
 * ask, `example` an invented one.
 */
export const kinds = {
  "attributed-claim": {
    code: "A",
    label: "Attributed claim",
    family: "Claims",
    test: "Do words in this sentence mark its point as someone else's words or thoughts?",
    example: "“The bridge is safe,” the engineer said.",
  },
  "unattributed-claim": {
    code: "N",
    label: "Claim, no source",
    family: "Claims",
    test: "Could a record, a count or a witness settle it, though nobody is named?",
    example: "“The bridge is 40 metres long.”",
  },
  conclusion: {
    code: "C",
    label: "Conclusion",
    family: "Conclusions",
    test: "Is it a judgement, a cause, a motive or a “must” that no single record could settle?",
    example: "“So the town wasted its money.”",
  },
  "open-question": {
    code: "Q",
    label: "Open question",
    family: "Questions",
    test: "Does it put a question, straight or in a roundabout way?",
    example: "“How long will the bridge last?”",
  },
  signpost: {
    code: "S",
    label: "Signpost",
    family: "None",
    test: "Does it only organise the text, like “the following”?",
    example: "“Here is what happened next.”",
  },
} as const;
export type Kind = keyof typeof kinds;

/** The order in which to ask: the first kind whose question gets a yes is the sentence's kind. */
export const decisionOrder: readonly Kind[] = [
  "signpost",
  "open-question",
  "attributed-claim",
  "unattributed-claim",
  "conclusion",
];
export const kindNames = /* @__PURE__ */ keysOf(kinds);

/** How well a claim is backed by what others found. Always shown with a one-line why and its sources. */
export const supports = {
  "confirmed-independently": "Confirmed independently",
  "partly-supported": "Partly supported",
  "rests-on-one-source": "Rests on one source",
  contradicted: "Contradicted",
  "cannot-tell-yet": "Cannot tell yet",
} as const;
export type Support = keyof typeof supports;

/** What was found about a conclusion. Never its kind: a conclusion may hold. */
export const findings = {
  supported: "Supported conclusion",
  "partly-supported": "Partly supported conclusion",
  "unsupported-here": "Unsupported conclusion",
} as const;
export type Finding = keyof typeof findings;

/** Where an open question stands, on a given date. */
export const statuses = {
  answered: "Answered",
  "partly-answered": "Partly answered",
  open: "Open",
  "may-never-be-known": "May never be known",
} as const;
export type Status = keyof typeof statuses;

/** What a cue word does to what it hands over. */
export const cueEffects = {
  neutral: "neutral",
  doubting: "hints at doubt",
  endorsing: "hints that it is true",
  "hides-speaker": "hides who speaks",
} as const;

/** Who stands behind a claim, as the sentence itself puts it. */
export const sourceTypes = {
  "named-person": "a named person",
  "named-body": "a named body",
  "unnamed-source": "a source without a name",
  nobody: "nobody",
} as const;

/** What the article itself offers as evidence for a claim. */
export const evidenceOffered = {
  none: "None",
  described: "Described",
  shown: "Shown",
  linked: "Linked",
} as const;

/** Remarks on an attributed claim that change how it should be read. */
export const flags = {
  "reported-conclusion": "reported conclusion",
  "reported-intention": "reported intention",
  "source-not-named": "source not named",
} as const;

/** What sort of source a source is. */
export const sourceKinds = {
  "primary-statement": "Statement by someone involved",
  news: "News report of the time",
  analysis: "Independent analysis",
  "official-report": "Official report",
  scholarship: "Later research",
  reference: "Reference work",
  opinion: "Opinion",
} as const;

/** Which way a source points, as seen from what the article's sentence says. */
export const stances = {
  supports: "Supports",
  contradicts: "Contradicts",
  complicates: "Complicates",
  context: "Context",
} as const;

/** What a judgement item's right answer does with the claim: take it, or hold it back. */
export const judgements = { accept: "Accept it", flag: "Flag it" } as const;
export type Judgement = keyof typeof judgements;

/** How much help a quiz item gives; the words stand before the help. */
export const stages = { worked: "Step by step", faded: "A hint", alone: "On your own" } as const;

/** The skills that items train, and the words a learner reads for them. */
export const skills = {
  "find-the-source": "Find who says it",
  "find-the-cue": "Find the word that hands it over",
  "judge-the-reach": "See how far the source's name reaches",
  "name-the-kind": "Tell claims, conclusions and questions apart",
  "weigh-the-source": "Weigh the source",
  "accept-what-holds": "Accept what holds up",
  "spot-the-change": "See what a retelling changed",
  "ask-what-is-missing": "Ask what is missing",
  "test-the-reasoning": "Test whether it follows",
  "name-the-pattern": "Recognise a pattern and ask its question",
  "check-the-numbers": "Check the numbers",
  "compare-sources": "Compare what others say",
  "say-it-fairly": "Say it fairly",
} as const;

/** The misreadings that wrong choices stand for, and the words a learner reads for them. */
export const stockErrors = {
  "quote-for-fact": "takes what was said for what is so",
  "unproven-for-false": "takes “unproven” for “false”",
  "judges-by-speaker": "judges by who speaks",
  "needed-for-enough": "mixes up “needed” and “enough”",
  "motive-from-result": "reads a motive from a result",
} as const;

/** How hard a practice text is. */
export const levels = { easier: "Easier", middle: "In between", harder: "Harder" } as const;

/** The keys of a table, typed as its keys and never empty, as zod's `enum` wants them. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] {
  return Object.keys(table) as [K, ...K[]];
}

/** Students' sheets that a plan may ask to print; `quiz`, `sources` and `exit-tickets` are those of its lesson. */
export const sheets = [
  "article",
  "adapted",
  "worksheet",
  "cards",
  "sources",
  "quiz",
  "exit-tickets",
  "starters",
  "pictures",
  "glossary",
] as const;
export type SheetName = (typeof sheets)[number];

/** For how many students one copy is enough. */
export const copies = ["each", "pair", "group", "room"] as const;
export type Copies = (typeof copies)[number];
