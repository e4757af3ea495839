import type { Unit } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { sentenceMark } from "./names.ts";

/** How a sentence names its source: a person or body, somebody without a name, or nobody. */
type Naming = "named" | "unnamed" | "nobody";

/** One sentence of the tally: who is named as written, and where it traces to. */
export interface TallyRow {
  readonly mark: string;
  readonly begins: string;
  readonly source: string;
  readonly naming: Naming;
  readonly origin: string;
  readonly isMainOrigin: boolean;
  readonly inferred: boolean;
}

/** The source tally: a row a sentence. */
export interface Tally {
  readonly rows: readonly TallyRow[];
  /** The origin that most sentences trace to. */
  readonly mainOrigin: string;
  /** The picture's content in words. */
  readonly inWords: string;
}

export function tallyOf({ statements }: Unit, { pages }: Words): Tally {
  const mainOrigin = mostFrequent(statements.map(({ tracesTo }) => tracesTo.origin));
  const rows = statements.map(({ sentence, begins, source, tracesTo }): TallyRow => {
    return {
      mark: sentenceMark(sentence),
      begins,
      source: source.name,
      naming: namings[source.type],
      origin: tracesTo.origin,
      isMainOrigin: tracesTo.origin === mainOrigin,
      inferred: tracesTo.inferred,
    };
  });
  return { rows, mainOrigin, inWords: describe(rows, mainOrigin, pages.tally) };
}

const namings = {
  "named-person": "named",
  "named-body": "named",
  "unnamed-source": "unnamed",
  nobody: "nobody",
} as const;

function mostFrequent(values: readonly string[]): string {
  const groups = [...Map.groupBy(values, (value) => value)];
  const [first] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? "";
}

function describe(
  rows: readonly TallyRow[],
  mainOrigin: string,
  words: Words["pages"]["tally"],
): string {
  const marksOf = (isMeant: (row: TallyRow) => boolean): string =>
    rows
      .filter(isMeant)
      .map(({ mark }) => mark)
      .join(", ") || words.none;
  const named = marksOf(({ naming }) => naming === "named");
  const unnamed = marksOf(({ naming }) => naming === "unnamed");
  const traced = marksOf(({ isMainOrigin }) => isMainOrigin);
  return words.inWords(named, unnamed, mainOrigin, traced);
}
