import type { Judgement } from "../unit/vocabulary.ts";

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
export interface Result {
  readonly right: Share;
  readonly weakFlagged: Share;
  readonly soundAccepted: Share;
  /** Skills with an answer that was not accepted, each once. */
  readonly skillsToRevisit: readonly string[];
}

export function resultOf(answered: readonly Answered[]): Result {
  const graded = answered.filter(({ isGraded }) => isGraded);
  const judging = (wanted: Judgement): Share =>
    share(graded.filter(({ judgement }) => judgement === wanted));
  return {
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

/** The result as a learner reads it, a line for each thing to know. */
export function resultInWords(result: Result): string[] {
  const { right, weakFlagged, soundAccepted, skillsToRevisit } = result;
  return [
    `Right: ${inWords(right)}.`,
    `Weak claims flagged: ${inWords(weakFlagged)}. Sound claims accepted: ${inWords(soundAccepted)}.`,
    leanInWords(weakFlagged, soundAccepted),
    ...(skillsToRevisit.length > 0 ? [`Worth another look: ${skillsToRevisit.join("; ")}.`] : []),
  ];
}

const inWords = ({ reached, of }: Share): string => `${reached} of ${of}`;

function leanInWords(weakFlagged: Share, soundAccepted: Share): string {
  const believed = weakFlagged.of - weakFlagged.reached;
  const doubted = soundAccepted.of - soundAccepted.reached;
  if (believed === doubted) return "You lean neither way: neither to doubt nor to belief.";
  return doubted > believed
    ? `You lean to doubt: sound claims that you held back: ${doubted}. Ask what more you would need.`
    : `You lean to belief: weak claims that you let pass: ${believed}. Ask who says so.`;
}
