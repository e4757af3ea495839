import type { Edition } from "./editions.ts";
import type { Part } from "./parts.ts";

/** A file to print. What stands in it is plain data: the templates show it as text. */
export interface Sheet {
  /** The name of the file, without paper and ending. */
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  /** In the foot of every page: what it belongs to, and the day of its version. */
  readonly foot: string;
  readonly isForTeacher: boolean;
  readonly parts: readonly Part[];
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
