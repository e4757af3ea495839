import type { Unit } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { addresses } from "./address.ts";

/** A page of a unit, in the order in which a learner meets them. */
export interface UnitPage {
  readonly name: string;
  /** From the site's root. */
  readonly address: string;
}

export function pagesOf(unit: Unit, { pages: { unitPages: names } }: Words): UnitPage[] {
  const { id, lessons, checkOut } = unit;
  return [
    { name: names.unit, address: addresses.unit(id) },
    { name: names.read, address: addresses.read(unit) },
    ...lessons.map((lesson, index) => ({
      name: `${index + 1}. ${lesson.title}`,
      address: addresses.lesson(id, lesson.id),
    })),
    ...(checkOut.length > 0 ? [{ name: names.checkOut, address: addresses.checkOut(id) }] : []),
    { name: names.review, address: addresses.review(id) },
    { name: names.dissection, address: addresses.dissection(unit) },
    { name: names.evidence, address: addresses.evidence(unit) },
    { name: names.provenance, address: addresses.provenance(id) },
    { name: names.print, address: addresses.print(id) },
  ];
}

/** The page after the one at the address; `undefined` after the last, or for no page of the unit. */
export function pageAfter(unit: Unit, here: string, words: Words): UnitPage | undefined {
  const pages = pagesOf(unit, words);
  const index = pages.findIndex(({ address }) => isSamePage(address, here));
  return index === -1 ? undefined : pages[index + 1];
}

/** While developing, addresses come without their ending. */
export const isSamePage = (a: string, b: string): boolean =>
  a.replace(/\.html$/u, "") === b.replace(/\.html$/u, "");
