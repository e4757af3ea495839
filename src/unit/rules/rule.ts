import type { Article } from "../article.ts";
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { MdxLesson } from "../mdx.ts";
import type {
  Discussion,
  Item,
  Pattern,
  Picture,
  PictureName,
  Plan,
  PracticeDescription,
  Question,
  RubricRow,
  Slide,
  Source,
  SourceFile,
  Statement,
  Term,
  UnitDescription,
} from "../model.ts";
import type { Entry, List } from "../read.ts";

/** Something that must hold in a unit: one file a rule. */
export interface Rule {
  /** What must hold, in two to four words. */
  readonly id: string;
  /** Why, in one sentence for an author. */
  readonly reason: string;
  /** One good way and the bad ways to write it; they are the rule's tests and its documentation. */
  readonly example: Example;
  /** Looks at the text of a file, before it is read as anything. */
  readonly checkText?: (file: SourceFile, report: ReportText) => void;
  /** Looks at what was read. A rule without a check is held while reading. */
  readonly check?: (draft: Draft, report: Report) => void;
}

/** An edit of the unit that the examples stand in. */
export interface Example {
  /** What the file belongs to; the unit where nothing is said. */
  readonly of?: "practice";
  /** Relative to the unit's folder, or to that of the practice text. */
  readonly file: string;
  /** Words that stand exactly once in that file. */
  readonly good: string;
  readonly bad: readonly Fault[];
}

/** What an author might write instead of the good words; `‸` stands before the place reported. */
interface Fault {
  readonly write: string;
  readonly message: string;
  readonly hint?: string;
}

export type Report = (
  place: Place,
  message: string,
  more?: Pick<Diagnostic, "hint" | "related"> | string,
) => void;
export type ReportText = (start: number, end: number, message: string, hint: string) => void;

/** The quiz of a lesson, of a unit or of a practice text, as far as it could be read. */
export interface QuizDraft extends List<Item> {
  /** Ids of items of earlier lessons; the places are those of the ids. */
  readonly returns: readonly { readonly id: string; readonly place: Place }[];
}

/** A unit or a practice text as far as it could be read: what rules look at. */
export interface Draft {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly articleFile: SourceFile;
  readonly article: Article;
  readonly adapted: SourceFile | undefined;
  /** Absent for a practice text. */
  readonly unit: Entry<UnitDescription> | undefined;
  /** Absent for a unit. */
  readonly practice: Entry<PracticeDescription> | undefined;
  readonly statements: List<Statement>;
  readonly questions: List<Question>;
  readonly sources: List<Source>;
  readonly pictures: { readonly [Name in PictureName]?: Entry<Picture<Name>> | undefined };
  /** Keyed by the id of the lesson; `check-out` for all lessons, `quiz` for a practice text. */
  readonly quizzes: ReadonlyMap<string, QuizDraft>;
  readonly lessons: ReadonlyMap<string, MdxLesson>;
  /** What a teacher has for a lesson, keyed by the id of the lesson. */
  readonly plans: ReadonlyMap<string, Entry<Plan>>;
  readonly slides: ReadonlyMap<string, List<Slide>>;
  /** How to talk about the unit, and the teacher's guide, where the unit has them. */
  readonly discussion: Entry<Discussion> | undefined;
  readonly guide: MdxLesson | undefined;
  readonly patterns: List<Pattern>;
  readonly terms: List<Term>;
  readonly rubric: List<RubricRow>;
}
