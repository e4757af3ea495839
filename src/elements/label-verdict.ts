import { workbenchWords as say } from "../words/en.ts";
import type { Compared } from "./comparison.ts";
import { paragraph } from "./paragraph.ts";
import { marked } from "./verdict-words.ts";

/** What a verdict needs to say it in words. */
export interface LabelInWords {
  /** The learner's kind; `undefined` where there is none. */
  readonly own: string | undefined;
  readonly key: string;
  /** The learner judged, and the key leaves it open. */
  readonly isEitherWay: boolean;
}

const outcomes = { key: "right", also: "also", other: "wrong" } as const;

/** How a label stands beside the key, a line for each thing that was given. */
export function labelVerdict(
  { agreement, judged, sawCue }: Compared,
  { own, key, isEitherWay }: LabelInWords,
): HTMLElement[] {
  if (agreement === "none") return [paragraph(say.agreement.none)];
  const kinds = say.kinds(own ?? say.unlabelled, key);
  return [
    marked(`${say.agreement[agreement]} ${kinds}`, outcomes[agreement]),
    judged &&
      marked(say.judged(judged.as, judged.key), judged.as === judged.key ? "right" : "wrong"),
    isEitherWay ? marked(say.eitherWay, "also") : undefined,
    sawCue === undefined ? undefined : marked(say.cue(sawCue), sawCue ? "right" : "partly"),
  ].filter((line) => line !== undefined);
}
