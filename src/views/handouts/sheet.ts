import type { Words } from "../../words/languages.ts";
import type { Edition } from "./editions.ts";
import type { Part } from "./parts.ts";

/** A file to print. What stands in it is plain data: the templates show it as text. */
export interface Sheet {
  /** The name of the file, without paper and ending. */
  readonly id: string;
  readonly title: string;
  readonly about: About;
  /** What it is for, in a sentence in the language of the file. */
  readonly description: string;
  /** In the foot of every page: what it belongs to, and the day of its version. */
  readonly foot: string;
  readonly isForTeacher: boolean;
  readonly parts: readonly Part[];
  /** Every edition that it is made in: both papers, each also in large print; slides in one. */
  readonly editions: readonly Edition[];
}

/** A sheet with its files. */
export interface Handout {
  readonly sheet: Sheet;
  /** The name of the small picture of its first page. */
  readonly thumbnail: string;
  readonly files: readonly {
    readonly edition: Edition;
    readonly name: string;
    readonly pages: number;
    readonly bytes: number;
  }[];
}

/** What a sheet is for, by the name of its sentence; some name a lesson. */
export interface About {
  readonly words: keyof Words["pages"]["print"]["sheets"];
  readonly lesson?: string;
}

/** What a sheet is for, in a sentence. */
export const describeSheet = ({ words, lesson = "" }: About, { pages }: Words): string =>
  pages.print.sheets[words](lesson);
