import { adaptedLineForLine } from "./adapted-line-for-line.ts";
import { articleUnchanged } from "./article-unchanged.ts";
import { beginsMatch } from "./begins-match.ts";
import { checkFoundOrDated } from "./check-found-or-dated.ts";
import { choiceHasReason } from "./choice-has-reason.ts";
import { choicesDistinct } from "./choices-distinct.ts";
import { claimNamesSource } from "./claim-names-source.ts";
import { conclusionNamesGrounds } from "./conclusion-names-grounds.ts";
import { conclusionNamesPattern } from "./conclusion-names-pattern.ts";
import { cueInSentence } from "./cue-in-sentence.ts";
import { heldWhileReading } from "./held-while-reading.ts";
import { hintWherePromised } from "./hint-where-promised.ts";
import { idsStable } from "./ids-stable.ts";
import { idsUnique } from "./ids-unique.ts";
import { keyNamesChoice } from "./key-names-choice.ts";
import { mdxNamesKnownIds } from "./mdx-names-known-ids.ts";
import { mdxHoldsNoCode } from "./mdx-holds-no-code.ts";
import { neutralWords } from "./neutral-words.ts";
import { noByteOrderMark } from "./no-byte-order-mark.ts";
import { noTabs } from "./no-tabs.ts";
import { plainLineEnds } from "./plain-line-ends.ts";
import { orderKeyWhole } from "./order-key-whole.ts";
import { plainSpaces } from "./plain-spaces.ts";
import { plainUtf8 } from "./plain-utf8.ts";
import { questionTied } from "./question-tied.ts";
import { quizBalance } from "./quiz-balance.ts";
import { quoteExists } from "./quote-exists.ts";
import { quoteUnique } from "./quote-unique.ts";
import { rivalDiffers } from "./rival-differs.ts";
import { rowHasOneText } from "./row-has-one-text.ts";
import type { Rule } from "./rule.ts";
import { sentenceExists } from "./sentence-exists.ts";
import { sourceExists } from "./source-exists.ts";
import { sourceVerified } from "./source-verified.ts";
import { statementForEveryLine } from "./statement-for-every-line.ts";
import { supportNamesSources } from "./support-names-sources.ts";

/** Every rule of the module, in the order an author meets them. */
export const rules: readonly Rule[] = [
  noByteOrderMark,
  plainLineEnds,
  noTabs,
  plainSpaces,
  plainUtf8,
  ...heldWhileReading,
  articleUnchanged,
  statementForEveryLine,
  beginsMatch,
  adaptedLineForLine,
  quoteExists,
  quoteUnique,
  cueInSentence,
  claimNamesSource,
  conclusionNamesGrounds,
  conclusionNamesPattern,
  rivalDiffers,
  checkFoundOrDated,
  supportNamesSources,
  sourceExists,
  sourceVerified,
  sentenceExists,
  questionTied,
  idsUnique,
  idsStable,
  keyNamesChoice,
  choiceHasReason,
  choicesDistinct,
  orderKeyWhole,
  rowHasOneText,
  hintWherePromised,
  quizBalance,
  neutralWords,
  mdxNamesKnownIds,
  mdxHoldsNoCode,
];
