import type { Item, LabelledText, PracticeText, Unit } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { addresses } from "./address.ts";
import { byLevel, headlineOf } from "./practice.ts";
import { pagesOf } from "./unit-pages.ts";

/** Questions that are asked on one page. */
export interface ReviewPart {
  /** The lesson's, or the page's. */
  readonly id: string;
  readonly title: string;
  /** True for a title out of the content. */
  readonly isContent: boolean;
  /** Where they are asked, from the site's root. */
  readonly address: string;
  readonly text: LabelledText;
  readonly items: readonly Item[];
}

/** The questions of a unit, lesson by lesson in their order, then its check-out. */
export function reviewOf(unit: Unit, words: Words): ReviewPart[] {
  const pages = pagesOf(unit, words);
  const partOf = (id: string, address: string, items: readonly Item[]): ReviewPart => {
    const page = pages.find((one) => one.address === address);
    return {
      id,
      title: page?.name ?? "",
      isContent: page?.isContent ?? false,
      address,
      text: unit,
      items,
    };
  };
  const lessons = unit.lessons.map(({ id, quiz }) =>
    partOf(id, addresses.lesson(unit.id, id), quiz),
  );
  const checkOut = partOf("check-out", addresses.checkOut(unit.id), unit.checkOut);
  return [...lessons, checkOut].filter(({ items }) => items.length > 0);
}

/** The questions of the practice texts, from the easier to the harder. */
export const practiceReview = (texts: readonly PracticeText[]): ReviewPart[] =>
  byLevel(texts).map((text) => ({
    id: text.id,
    title: headlineOf(text),
    isContent: true,
    address: addresses.practiceText(text.id),
    text,
    items: text.quiz,
  }));
