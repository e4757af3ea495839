import type { LabelKey } from "../unit/grade.ts";
import type { Judgement } from "../unit/vocabulary.ts";
import type { Entry } from "./entry-schemas.ts";
import type { Rates } from "./result.ts";

/** A label beside the key. */
export interface Compared {
  readonly sentence: number;
  /** `also` is a kind that can be defended too; `none` is a sentence without a label. */
  readonly agreement: "key" | "also" | "other" | "none";
  /** What the learner would do with the sentence, and what the key does; only where both say so. */
  readonly judged: { readonly as: Judgement; readonly key: Judgement } | undefined;
  /** Whether a word that the key points to was marked; `undefined` where either marks none. */
  readonly sawCue: boolean | undefined;
}

export function compare(
  sentence: number,
  key: LabelKey,
  label: Partial<Pick<Entry<"label">, "kind" | "judgement" | "words">> | undefined,
): Compared {
  const { judgement, words = [] } = label ?? {};
  const judged = judgement && key.judgement ? { as: judgement, key: key.judgement } : undefined;
  const isComparable = words.length > 0 && key.cues.length > 0;
  return {
    sentence,
    agreement: agreementOf(key, label?.kind),
    judged,
    sawCue: isComparable ? words.some((range) => overlapsAny(range, key.cues)) : undefined,
  };
}

function agreementOf({ kind, also }: LabelKey, given: string | undefined): Compared["agreement"] {
  if (given === undefined) return "none";
  if (given === kind) return "key";
  return also.some((rival) => rival === given) ? "also" : "other";
}

const overlapsAny = ([start, end]: readonly [number, number], ranges: LabelKey["cues"]): boolean =>
  ranges.some(([from, to]) => start < to && from < end);

/** The two rates over all sentences that a learner judged and the key judges too. */
export function ratesOf(compared: readonly Compared[]): Rates {
  const judged = compared.flatMap(({ judged: both }) => both ?? []);
  const share = (wanted: Judgement): Rates["weakFlagged"] => {
    const asked = judged.filter(({ key }) => key === wanted);
    return { reached: asked.filter(({ as }) => as === wanted).length, of: asked.length };
  };
  return { weakFlagged: share("flag"), soundAccepted: share("accept") };
}

/** The sentences most worth rereading: at most three, first those that differ in kind and in judgement. */
export function worthRereading(compared: readonly Compared[]): Compared[] {
  const differing = compared.filter((one) => distanceOf(one) > 0);
  return differing.toSorted((a, b) => distanceOf(b) - distanceOf(a)).slice(0, 3);
}

function distanceOf({ agreement, judged, sawCue }: Compared): number {
  const differsInKind = agreement === "other" ? 4 : 0;
  const differsInJudgement = judged && judged.as !== judged.key ? 2 : 0;
  return differsInKind + differsInJudgement + (sawCue === false ? 1 : 0);
}
