import type { Annotation } from "../unit/model.ts";

/** A stretch of text under the same annotations from its first letter to its last. */
export interface Run {
  readonly text: string;
  /** The longest first, as the marks are nested. */
  readonly annotations: readonly Annotation[];
}

/**
 * Cuts a text at every border of an annotation. The runs joined are the text, and the runs of an
 * annotation joined are its words, whichever way annotations overlap.
 */
export function runsOf(text: string, annotations: readonly Annotation[]): Run[] {
  const borders = annotations.flatMap(({ range }) => [range.start, range.end]);
  const cuts = [...new Set([0, text.length, ...borders])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = annotations.filter(({ range }) => range.start <= start && end <= range.end);
    return { text: text.slice(start, end), annotations: covering.toSorted(longestFirst) };
  });
}

const lengthOf = ({ range }: Annotation): number => range.end - range.start;
const longestFirst = (a: Annotation, b: Annotation): number => lengthOf(b) - lengthOf(a);
