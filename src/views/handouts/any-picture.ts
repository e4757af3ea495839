import type { Picture, PictureName, Unit } from "../../unit/model.ts";
import { dateInWords } from "../date.ts";

/** What the sheet of every picture says, drawn or not. */
export interface AnyPicture<Kind extends PictureName> {
  readonly kind: Kind;
  readonly title: string;
  readonly isForTeacher: boolean;
  readonly note: string;
  /** Every source that is cited, once. */
  readonly sources: readonly SourceLine[];
}

interface SourceLine {
  readonly id: string;
  readonly words: string;
}

/** A picture again as a table: every row has a cell for each column, empty where there is nothing. */
export interface Listing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function pictureOf<Kind extends PictureName>(
  kind: Kind,
  { title, note }: Pick<Picture<Kind>, "title" | "note">,
  sources: readonly SourceLine[],
): AnyPicture<Kind> {
  return { kind, title, isForTeacher: false, note, sources };
}

/** Who published each source that is cited, and when, in the order of the unit's own list. */
export function sourceLines(
  { sources }: Unit,
  citing: readonly { readonly sources: readonly string[] }[],
): SourceLine[] {
  const cited = new Set(citing.flatMap((entry) => entry.sources));
  return sources
    .filter(({ id }) => cited.has(id))
    .map(({ id, publisher, title, date, read }) => {
      const day = dateInWords(date);
      const isRepost = read === "repost";
      return {
        id,
        words: isRepost
          ? `${publisher}, “${title}”, ${day} (read as a repost)`
          : `${publisher}, ${day}`,
      };
    });
}
