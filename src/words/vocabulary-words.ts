import type * as tables from "../unit/vocabulary.ts";
import type { Kind } from "../unit/vocabulary.ts";

/** The words for the keys of a table. */
type WordsFor<Table> = Readonly<Record<keyof Table, string>>;

/** The words of the module in one language. The letters of the kinds are the same in all. */
export interface VocabularyWords {
  readonly kinds: Readonly<Record<Kind, Readonly<Record<"label" | "test" | "example", string>>>>;
  readonly supports: WordsFor<typeof tables.supports>;
  readonly findings: WordsFor<typeof tables.findings>;
  readonly statuses: WordsFor<typeof tables.statuses>;
  readonly cueEffects: WordsFor<typeof tables.cueEffects>;
  readonly sourceTypes: WordsFor<typeof tables.sourceTypes>;
  readonly evidenceOffered: WordsFor<typeof tables.evidenceOffered>;
  readonly flags: WordsFor<typeof tables.flags>;
  readonly sourceKinds: WordsFor<typeof tables.sourceKinds>;
  readonly stances: WordsFor<typeof tables.stances>;
  readonly stages: WordsFor<typeof tables.stages>;
  readonly skills: WordsFor<typeof tables.skills>;
  readonly stockErrors: WordsFor<typeof tables.stockErrors>;
  readonly levels: WordsFor<typeof tables.levels>;
}
