import type { z } from "zod";
import type { Article } from "./article.ts";
import type { estimatesSchema, questionSchema, sourceSchema } from "./schema/evidence.ts";
import type { itemSchema } from "./schema/quiz.ts";
import type { patternSchema, termSchema } from "./schema/reference.ts";
import type { statementSchema } from "./schema/statement.ts";
import type { unitSchema } from "./schema/unit.ts";

/** A half-open range of UTF-16 offsets: `start` included, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A file as it was read; `path` is shown to the author. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export type Statement = z.output<typeof statementSchema>;
export type Question = z.output<typeof questionSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Item = z.output<typeof itemSchema>;
export type Pattern = z.output<typeof patternSchema>;
export type Term = z.output<typeof termSchema>;
export type Estimates = NonNullable<z.output<typeof estimatesSchema>>;
export type UnitDescription = z.output<typeof unitSchema>;

/** Words of a sentence that a card speaks of. */
export interface Annotation {
  readonly type: "cue" | "loaded";
  /** In the sentence's own text. */
  readonly range: Range;
  readonly note: string;
}

/** A sentence's statement with its quotations anchored. */
export type LabelledStatement = Statement & { readonly annotations: readonly Annotation[] };

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly minutes: number;
  readonly quiz: readonly Item[];
}

/** What all units share. */
export interface Reference {
  readonly patterns: readonly Pattern[];
  readonly terms: readonly Term[];
}

/** A unit that every rule has passed. */
export interface Unit extends Omit<UnitDescription, "lessons" | "article"> {
  /** The folder's name, and the unit's address on the site. */
  readonly id: string;
  readonly article: Article & UnitDescription["article"];
  /** The article in easier words: one line for each sentence, same order. */
  readonly adapted: readonly string[];
  /** One for each sentence, in the article's order. */
  readonly statements: readonly LabelledStatement[];
  readonly questions: readonly Question[];
  /** Only what has been verified. */
  readonly sources: readonly Source[];
  readonly estimates: Estimates | undefined;
  readonly lessons: readonly Lesson[];
  readonly reference: Reference;
}
