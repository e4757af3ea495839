import type { z } from "zod";
import type { Article } from "./article.ts";
import type { discussionSchema } from "./schema/discussion.ts";
import type { questionSchema, sourceSchema } from "./schema/evidence.ts";
import type { pictureSchemas } from "./schema/pictures.ts";
import type { planSchema } from "./schema/plan.ts";
import type { practiceSchema } from "./schema/practice.ts";
import type { itemSchema } from "./schema/quiz.ts";
import type { patternSchema, rubricRowSchema, termSchema } from "./schema/reference.ts";
import type { slideSchema } from "./schema/slides.ts";
import type { statementSchema } from "./schema/statement.ts";
import type { unitSchema } from "./schema/unit.ts";
import type { Section } from "./sections.ts";

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
export type RubricRow = z.output<typeof rubricRowSchema>;
export type UnitDescription = z.output<typeof unitSchema>;
export type Plan = z.output<typeof planSchema>;
export type Slide = z.output<typeof slideSchema>;
export type Discussion = z.output<typeof discussionSchema>;
export type PracticeDescription = z.output<typeof practiceSchema>;

/** What can be drawn, by the name of its file. */
export type PictureName = keyof typeof pictureSchemas;
export type Picture<Name extends PictureName> = z.output<(typeof pictureSchemas)[Name]>;
export type Pictures = { readonly [Name in PictureName]?: Picture<Name> };

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
  /** What the minutes are spent on, in order. */
  readonly sections: readonly Section[];
  /** Items of earlier lessons, which this one opens with. */
  readonly returns: readonly Item[];
  readonly quiz: readonly Item[];
  /** What others reported, as the cards of the lesson show it. */
  readonly cards: readonly Source[];
  /** How to teach it; a unit has plans for all of its lessons or for none. */
  readonly plan: Plan | undefined;
  /** What a teacher shows in class, for all lessons or for none. */
  readonly slides: readonly Slide[];
}

/** What all units share. */
export interface Reference {
  readonly patterns: readonly Pattern[];
  readonly terms: readonly Term[];
  readonly rubric: readonly RubricRow[];
}

/** A text with every sentence labelled: what a unit and a practice text have in common. */
export interface LabelledText {
  readonly type: "unit" | "practice";
  /** The folder's name, and its address on the site. */
  readonly id: string;
  readonly article: Article;
  /** One for each sentence, in the article's order. */
  readonly statements: readonly LabelledStatement[];
  readonly questions: readonly Question[];
  /** Only what has been verified. */
  readonly sources: readonly Source[];
  readonly reference: Reference;
}

/** A unit that every rule has passed. */
export interface Unit extends LabelledText, Omit<UnitDescription, "lessons" | "article"> {
  readonly type: "unit";
  readonly article: Article & UnitDescription["article"];
  /** The article in easier words: one line for each sentence, same order. */
  readonly adapted: readonly string[];
  readonly pictures: Pictures;
  readonly lessons: readonly Lesson[];
  /** How to talk about the unit with care. */
  readonly discussion: Discussion | undefined;
  /** True for a unit with a `teach.mdx`. */
  readonly hasGuide: boolean;
  /** The questions on all lessons; none where the unit has no `check-out.quiz.yaml`. */
  readonly checkOut: readonly Item[];
}

/** An invented text to practise on, which every rule has passed. */
export interface PracticeText extends LabelledText, PracticeDescription {
  readonly type: "practice";
  readonly quiz: readonly Item[];
}
