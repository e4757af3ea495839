import type { Judgement } from "../unit/vocabulary.ts";
import { resultWords as say } from "../words/en.ts";

/** How a question of a test was answered. */
export interface Answered {
  /** False for a short response, which nobody but its writer can judge. */
  readonly isGraded: boolean;
  readonly isAccepted: boolean;
  readonly judgement: Judgement | undefined;
  readonly skill: string;
}

/** So many of so many. */
interface Share {
  readonly reached: number;
  readonly of: number;
}

/** Two rates and never one: who doubts everything flags every weak claim too. */
export interface Rates {
  readonly weakFlagged: Share;
  readonly soundAccepted: Share;
}

/** How a quiz went. */
export interface Result extends Rates {
  readonly answered: number;
  readonly right: Share;
  /** Skills with an answer that was not accepted, each once. */
  readonly skillsToRevisit: readonly string[];
}

export function resultOf(answered: readonly Answered[]): Result {
  const graded = answered.filter(({ isGraded }) => isGraded);
  const judging = (wanted: Judgement): Share =>
    share(graded.filter(({ judgement }) => judgement === wanted));
  return {
    answered: answered.length,
    right: share(graded),
    weakFlagged: judging("flag"),
    soundAccepted: judging("accept"),
    skillsToRevisit: [
      ...new Set(graded.filter(({ isAccepted }) => !isAccepted).map(({ skill }) => skill)),
    ],
  };
}

function share(answered: readonly Answered[]): Share {
  return {
    reached: answered.filter(({ isAccepted }) => isAccepted).length,
    of: answered.length,
  };
}

/** The result as a learner reads it, a line for each thing to know. `asked` counts all questions. */
export function resultInWords(result: Result, asked: number): string[] {
  const { answered, right, weakFlagged, soundAccepted } = result;
  return [
    ...(answered < asked ? [say.answered(answered, asked)] : []),
    say.right(right.reached, right.of),
    ...(weakFlagged.of + soundAccepted.of > 0 ? ratesInWords(result) : []),
  ];
}

/** What is said of the two rates. */
type RateWords = Pick<typeof say, "rates" | "noLean" | "doubting" | "believing" | "tooFew">;

/** Above 0 for a lean to doubt, below for one to belief. */
type LeanOf = (rates: Rates) => number;

/** The two rates, and the lean that they show, in words for a learner or for a class. */
export function ratesInWords(
  rates: Rates,
  words: RateWords = say,
  leanOf: LeanOf = leanOfLearner,
): string[] {
  const { weakFlagged, soundAccepted } = rates;
  return [
    words.rates(weakFlagged.reached, weakFlagged.of, soundAccepted.reached, soundAccepted.of),
    isEnough(weakFlagged, soundAccepted) ? leanInWords(rates, words, leanOf) : words.tooFew,
  ];
}

/** Two slips are no leaning: it takes some answers, and of both sorts. */
const isEnough = (weak: Share, sound: Share): boolean =>
  weak.of > 0 && sound.of > 0 && weak.of + sound.of >= 5;

const slipsIn = ({ reached, of }: Share): number => of - reached;

const leanOfLearner: LeanOf = ({ weakFlagged, soundAccepted }) =>
  slipsIn(soundAccepted) - slipsIn(weakFlagged);

function leanInWords(rates: Rates, words: RateWords, leanOf: LeanOf): string {
  const lean = leanOf(rates);
  if (lean === 0) return words.noLean;
  return lean > 0
    ? words.doubting(slipsIn(rates.soundAccepted))
    : words.believing(slipsIn(rates.weakFlagged));
}
