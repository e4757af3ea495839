import type { Discussion } from "../../unit/model.ts";
import type { ControversyView } from "../controversy.ts";
import type { PlanView } from "../plan.ts";
import type { PicturePart } from "./picture-parts.ts";

/** A part of a sheet; `kind` is the template that shows it. */
export type Part =
  | ArticlePart
  | WorksheetPart
  | CardsPart
  | QuizPart
  | AnnotatedPart
  | KeyPart
  | QuizKeyPart
  | RubricPart
  | PlanPart
  | ExitTicketsPart
  | StartersPart
  | SourceCardsPart
  | DiscussionPart
  | GlossaryPart
  | SlidesPart
  | PicturePart;

interface AnyPart {
  readonly title: string;
  readonly isForTeacher: boolean;
}

/** The article, or the same in easier words. */
export interface ArticlePart extends AnyPart {
  readonly kind: "article";
  readonly isAdapted: boolean;
  readonly note: string;
  readonly origin: string;
  readonly afterword: string;
  readonly paragraphs: readonly (readonly ArticleLine[])[];
}

interface ArticleLine {
  readonly mark: string;
  readonly text: string;
  readonly isHeadline: boolean;
}

/** A row for every sentence, to fill in. */
export interface WorksheetPart extends AnyPart {
  readonly kind: "worksheet";
  readonly task: string;
  /** Code and label of each kind. */
  readonly key: readonly (readonly [string, string])[];
  readonly sentences: readonly { readonly mark: string; readonly begins: string }[];
}

/** The student's copy of a quiz. */
export interface QuizPart extends AnyPart {
  readonly kind: "quiz";
  readonly task: string;
  readonly items: readonly QuizLine[];
  /** How many right answers flag a claim, and how many accept one; which, the key tells. */
  readonly flags: number;
  readonly accepts: number;
}

export interface QuizLine {
  readonly number: number;
  readonly skill: string;
  readonly stem: string;
  readonly stage: string;
  readonly hint: string | null;
  readonly passage: readonly PassageLine[];
  /** How it is answered on paper. */
  readonly answer: "choices" | "rows" | "order" | "number" | "phrases" | "lines";
  readonly choices: readonly string[];
  readonly rows: readonly { readonly text: string; readonly kinds: readonly string[] }[];
  readonly unit: string;
}

interface PassageLine {
  readonly mark?: string;
  readonly runs: readonly { readonly text: string; readonly isBold: boolean }[];
}

/** Blank cards to fill in; `fields` are the lines of one. */
export interface CardsPart extends AnyPart {
  readonly kind: "cards";
  readonly cards: readonly { readonly title: string; readonly fields: readonly string[] }[];
}

/** The article with its labels. */
export interface AnnotatedPart extends AnyPart {
  readonly kind: "annotated";
  readonly isCodesOnly: boolean;
  readonly note: string;
  readonly sentences: readonly {
    readonly mark: string;
    readonly code: string;
    readonly runs: readonly { readonly text: string; readonly isCue: boolean }[];
  }[];
}

/** The teacher's key to the labels. */
export interface KeyPart extends AnyPart {
  readonly kind: "key";
  readonly note: string;
  readonly sentences: readonly {
    readonly mark: string;
    readonly text: string;
    readonly code: string;
    readonly label: string;
    readonly why: string;
    readonly rivals: readonly string[];
    readonly slip: string | null;
    readonly finding: string | null;
  }[];
}

/** The teacher's key to a quiz. */
export interface QuizKeyPart extends AnyPart {
  readonly kind: "quiz-key";
  readonly note: string;
  readonly items: readonly {
    readonly number: number;
    readonly stem: string;
    readonly judgement: string | null;
    readonly groups: readonly {
      readonly heading: string | null;
      readonly reasons: readonly {
        readonly text: string;
        readonly verdict: string;
        readonly reason: string;
      }[];
    }[];
    readonly model: string | null;
    readonly levels: readonly { readonly name: string; readonly text: string }[];
  }[];
}

/** Rows by levels, each with a sample. */
export interface RubricPart extends AnyPart {
  readonly kind: "rubric";
  readonly note: string;
  readonly levels: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly means: string; readonly sample: string }[];
  }[];
}

/** A lesson's plan, on one side of paper. `say` names its parts. */
export interface PlanPart extends AnyPart {
  readonly kind: "plan";
  readonly plan: PlanView;
  readonly say: Readonly<Record<PlanHeading, string>>;
}

export type PlanHeading =
  | "outcomes"
  | "standards"
  | "print"
  | "steps"
  | "ask"
  | "expect"
  | "exitTicket"
  | "twoLessons"
  | "endsAfter"
  | "short"
  | "wrong";

/** Slips to cut apart and write on, four of a kind on a page. */
export interface ExitTicketsPart extends AnyPart {
  readonly kind: "exit-tickets";
  readonly task: string;
  readonly begins: readonly string[];
}

/** What others reported, each with room for the questions to ask of any source. */
export interface SourceCardsPart extends AnyPart {
  readonly kind: "source-cards";
  readonly note: string;
  readonly questions: readonly string[];
  readonly cards: readonly { readonly head: string; readonly finding: string }[];
}

/** Beginnings of sentences, by what they are good for. */
export interface StartersPart extends AnyPart {
  readonly kind: "starters";
  readonly note: string;
  readonly groups: readonly { readonly use: string; readonly begins: readonly string[] }[];
}

/** How to talk about the unit with care. */
export interface DiscussionPart extends AnyPart {
  readonly kind: "discussion";
  readonly note: string;
  readonly words: Discussion["words"];
  readonly ties: readonly string[];
  readonly asked: readonly { readonly question: string; readonly say: string }[];
  readonly controversy: ControversyView | null;
}

/** Words with their meaning, in sections. */
export interface GlossaryPart extends AnyPart {
  readonly kind: "glossary";
  readonly sections: readonly {
    readonly title: string;
    readonly entries: readonly (readonly [string, string])[];
  }[];
}

/** Slides to show in class: a page for each, and one more with its answer where it has one. */
export interface SlidesPart extends AnyPart {
  readonly kind: "slides";
  /** Stands beside the right choice. */
  readonly right: string;
  readonly slides: readonly {
    readonly isTitle: boolean;
    readonly heading: string;
    readonly passage: readonly {
      readonly mark: string | null;
      readonly runs: readonly {
        readonly text: string;
        readonly isBold: boolean;
        readonly isCue: boolean;
      }[];
    }[];
    readonly lines: readonly string[];
    readonly choices: readonly {
      readonly mark: string;
      readonly text: string;
      readonly isRight: boolean;
    }[];
    readonly answer:
      | readonly {
          readonly isRight: boolean;
          readonly name: string | null;
          readonly verdict: string | null;
          readonly text: string;
        }[]
      | null;
    /** True where the answer names every choice or line again. */
    readonly namesAll: boolean;
  }[];
}
