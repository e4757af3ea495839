import type { PracticeText } from "../unit/model.ts";
import { keysOf, levels } from "../unit/vocabulary.ts";

/** The practice texts from the easier to the harder; those of one level by their headline. */
export function byLevel(texts: readonly PracticeText[]): PracticeText[] {
  const order: readonly string[] = keysOf(levels);
  return texts.toSorted(
    (a, b) =>
      order.indexOf(a.level) - order.indexOf(b.level) || headlineOf(a).localeCompare(headlineOf(b)),
  );
}

/** The headline of a text. */
export const headlineOf = ({ article }: Pick<PracticeText, "article">): string =>
  article.sentences[0]?.text ?? "";
