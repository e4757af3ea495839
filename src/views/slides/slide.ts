/** Words of a slide: an author's, or the interface's in the language of the page. */
export interface Said {
  readonly text: string;
  readonly isContent: boolean;
}

/** A slide, the same for the page, the projector, the teacher's own window and the PDF. */
export interface DeckSlide {
  readonly type: "title" | "question" | "sentence" | "item" | "ticket";
  /** The section of the lesson, and the minutes from the lesson's start to the section's end. */
  readonly section: { readonly title: string; readonly minutes: number; readonly until: number };
  /** Where it is a question of the quiz: which. */
  readonly question?: number;
  /** What is asked. */
  readonly heading: Said;
  /** What the question is about: a sentence with its number, an unseen text. */
  readonly passage: readonly Passage[];
  /** What stands under the question. */
  readonly lines: readonly Said[];
  readonly choices: readonly Choice[];
  /** True where each student raises one hand. */
  readonly hasHands: boolean;
  /** Hidden until it is asked for. */
  readonly answer: Answer | undefined;
  /** What only the teacher sees. */
  readonly notes: Notes;
}

export interface Passage {
  /** The sentence's number; none for a text that is not the article's. */
  readonly sentence: number | undefined;
  readonly runs: readonly PassageRun[];
}

export interface PassageRun {
  readonly text: string;
  /** `cue` shows with the answer, `asked` from the start. */
  readonly mark?: "cue" | "asked";
}

export interface Choice extends Said {
  readonly id: string;
  /** The letter of a kind, or of the choice. */
  readonly mark: string;
  readonly isRight: boolean;
}

export interface Answer {
  readonly lines: readonly AnswerLine[];
  /** True where the lines name every choice or row again, each with its reason. */
  readonly namesAll: boolean;
}

export interface AnswerLine {
  /** The choice that the line is about. */
  readonly choice?: string;
  readonly outcome?: "right" | "also" | "wrong";
  /** What the line speaks of, before the reason. */
  readonly name?: Said;
  /** Of the interface: “Right”, or the label of a row. */
  readonly verdict?: string;
  readonly text: string;
  /** Of the interface: the misreading that a wrong choice stands for. */
  readonly error?: string | undefined;
}

export interface Notes {
  /** True for a slide that is left out in one period. */
  readonly isExtra: boolean;
  /** Paragraphs, with an empty line between them. */
  readonly text: string;
  /** What the plan says of the section that begins here, and of those before it without a slide. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly section: string;
  readonly minutes: number;
  readonly do: string;
  readonly ask?: string | undefined;
  readonly expect?: string | undefined;
}

/** Words of an author. */
export const written = (text: string): Said => ({ text, isContent: true });
/** Words of the interface. */
export const own = (text: string): Said => ({ text, isContent: false });
