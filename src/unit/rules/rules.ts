import { adaptedKeepsNumbers } from "./adapted-keeps-numbers.ts";
import { adaptedLineForLine } from "./adapted-line-for-line.ts";
import { argumentMapIsTree } from "./argument-map-is-tree.ts";
import { articleUnchanged } from "./article-unchanged.ts";
import { beginsMatch } from "./begins-match.ts";
import { blindLabelsWhole } from "./blind-labels-whole.ts";
import { checkFoundOrDated } from "./check-found-or-dated.ts";
import { choiceHasReason } from "./choice-has-reason.ts";
import { choicesAlike } from "./choices-alike.ts";
import { choicesDistinct } from "./choices-distinct.ts";
import { claimNamesSource } from "./claim-names-source.ts";
import { conclusionNamesGrounds } from "./conclusion-names-grounds.ts";
import { conclusionNamesPattern } from "./conclusion-names-pattern.ts";
import { controversyAddsUp } from "./controversy-adds-up.ts";
import { cueInSentence } from "./cue-in-sentence.ts";
import { hasGlyphs } from "./has-glyphs.ts";
import { exitTicketPlaced } from "./exit-ticket-placed.ts";
import { heldWhileReading } from "./held-while-reading.ts";
import { hintWherePromised } from "./hint-where-promised.ts";
import { idsStable } from "./ids-stable.ts";
import { idsUnique } from "./ids-unique.ts";
import { inventedMarked } from "./invented-marked.ts";
import { keyNamesChoice } from "./key-names-choice.ts";
import { keyPlacesBalanced } from "./key-places-balanced.ts";
import { lessonIsWhole } from "./lesson-is-whole.ts";
import { mdxHoldsNoCode } from "./mdx-holds-no-code.ts";
import { mdxNamesKnownIds } from "./mdx-names-known-ids.ts";
import { minutesAddUp } from "./minutes-add-up.ts";
import { neutralWords } from "./neutral-words.ts";
import { noByteOrderMark } from "./no-byte-order-mark.ts";
import { noTabs } from "./no-tabs.ts";
import { orderKeyWhole } from "./order-key-whole.ts";
import { pictureHasData } from "./picture-has-data.ts";
import { pictureNamesKnownIds } from "./picture-names-known-ids.ts";
import { plainLineEnds } from "./plain-line-ends.ts";
import { plainSpaces } from "./plain-spaces.ts";
import { plainUtf8 } from "./plain-utf8.ts";
import { practiceLength } from "./practice-length.ts";
import { quarterUnseen } from "./quarter-unseen.ts";
import { planAddsUp } from "./plan-adds-up.ts";
import { planFitsOneSide } from "./plan-fits-one-side.ts";
import { planFollowsLesson } from "./plan-follows-lesson.ts";
import { planForEveryLesson } from "./plan-for-every-lesson.ts";
import { planStandardsKnown } from "./plan-standards-known.ts";
import { questionTied } from "./question-tied.ts";
import { quizBalance } from "./quiz-balance.ts";
import { quoteExists } from "./quote-exists.ts";
import { quoteUnique } from "./quote-unique.ts";
import { readingLevelHeld } from "./reading-level-held.ts";
import { returnsKnown } from "./returns-known.ts";
import { rivalDiffers } from "./rival-differs.ts";
import { rowHasOneText } from "./row-has-one-text.ts";
import type { Rule } from "./rule.ts";
import { sentenceExists } from "./sentence-exists.ts";
import { slideFits } from "./slide-fits.ts";
import { slidesFollowLesson } from "./slides-follow-lesson.ts";
import { slipIsWrong } from "./slip-is-wrong.ts";
import { sourceExists } from "./source-exists.ts";
import { sourceVerified } from "./source-verified.ts";
import { sourcesFitText } from "./sources-fit-text.ts";
import { statementForEveryLine } from "./statement-for-every-line.ts";
import { supportNamesSources } from "./support-names-sources.ts";
import { termsLinked } from "./terms-linked.ts";
import { timelineInOrder } from "./timeline-in-order.ts";
import { wrongChoiceNamesError } from "./wrong-choice-names-error.ts";

/** Every rule of the module, in the order an author meets them. */
export const rules: readonly Rule[] = [
  noByteOrderMark,
  plainLineEnds,
  noTabs,
  plainSpaces,
  plainUtf8,
  hasGlyphs,
  ...heldWhileReading,
  articleUnchanged,
  statementForEveryLine,
  beginsMatch,
  adaptedLineForLine,
  adaptedKeepsNumbers,
  quoteExists,
  quoteUnique,
  cueInSentence,
  claimNamesSource,
  conclusionNamesGrounds,
  conclusionNamesPattern,
  rivalDiffers,
  slipIsWrong,
  blindLabelsWhole,
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
  keyPlacesBalanced,
  choicesAlike,
  wrongChoiceNamesError,
  quarterUnseen,
  returnsKnown,
  neutralWords,
  mdxNamesKnownIds,
  mdxHoldsNoCode,
  lessonIsWhole,
  minutesAddUp,
  planForEveryLesson,
  planFollowsLesson,
  planAddsUp,
  planStandardsKnown,
  planFitsOneSide,
  exitTicketPlaced,
  slidesFollowLesson,
  slideFits,
  controversyAddsUp,
  termsLinked,
  readingLevelHeld,
  pictureHasData,
  pictureNamesKnownIds,
  argumentMapIsTree,
  timelineInOrder,
  inventedMarked,
  practiceLength,
  sourcesFitText,
];
