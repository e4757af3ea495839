import type { Picture } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { withSmallLetter } from "./names.ts";

/** How a rung is drawn, so that its strength shows without colour. */
export type Look = (typeof looks)[keyof typeof looks];

export type Rung = Written & {
  /** “Partly supported”, “Unsupported conclusion”. */
  readonly verdict: string;
  readonly look: Look;
};

export interface Ladder {
  /** From the firmest place on. */
  readonly rungs: readonly Rung[];
  /** What each look stands for, firmest first; only those that are there. */
  readonly legend: readonly { readonly look: Look; readonly verdicts: readonly string[] }[];
}

export function ladderOf({ rungs: written }: Picture<"ladder">, words: Words): Ladder {
  const rungs = written.map((rung) => ({ ...rung, ...judged(rung, words) }));
  const used = Map.groupBy(rungs, ({ look }) => look);
  const legend = [...new Set(Object.values(looks))].flatMap((look) => {
    const verdicts = new Set(used.get(look)?.map(({ verdict }) => withSmallLetter(verdict)));
    return verdicts.size === 0 ? [] : { look, verdicts: [...verdicts] };
  });
  return { rungs, legend };
}

function judged(
  { id, support, finding }: Written,
  { vocabulary: { supports, findings } }: Words,
): Pick<Rung, "verdict" | "look"> {
  if (support) return { verdict: supports[support], look: looks[support] };
  if (finding) return { verdict: findings[finding], look: looks[finding] };
  throw new Error(`The rung ${id} has neither support nor finding; its schema should have told`);
}

/** Firmest first. */
const looks = {
  "confirmed-independently": "thick",
  supported: "thick",
  "partly-supported": "thin",
  "rests-on-one-source": "dashed",
  "cannot-tell-yet": "dotted",
  contradicted: "broken",
  "unsupported-here": "broken",
} as const;

type Written = Picture<"ladder">["rungs"][number];
