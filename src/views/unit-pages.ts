import type { Unit } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { addresses, pageAt } from "./address.ts";

/** A page of a unit, in the order in which a learner meets them. */
export interface UnitPage {
  readonly name: string;
  /** True for a name out of the content. */
  readonly isContent: boolean;
  /** From the site's root. */
  readonly address: string;
}

export function pagesOf(unit: Unit, { pages: { unitPages: names } }: Words): UnitPage[] {
  const { id, lessons, checkOut } = unit;
  const own = (name: string, address: string): UnitPage => ({ name, isContent: false, address });
  return [
    own(names.unit, addresses.unit(id)),
    own(names.read, addresses.read(unit)),
    ...lessons.map((lesson, index) => ({
      name: `${index + 1}. ${lesson.title}`,
      isContent: true,
      address: addresses.lesson(id, lesson.id),
    })),
    ...(checkOut.length > 0 ? [own(names.checkOut, addresses.checkOut(id))] : []),
    own(names.review, addresses.review(id)),
    own(names.dissection, addresses.dissection(unit)),
    own(names.evidence, addresses.evidence(unit)),
    own(names.provenance, addresses.provenance(id)),
    own(names.print, addresses.print(id)),
  ];
}

/** The page after the one at the address; `undefined` after the last, or for no page of the unit. */
export function pageAfter(unit: Unit, here: string, words: Words): UnitPage | undefined {
  const pages = pagesOf(unit, words);
  const index = pages.findIndex(({ address }) => isSamePage(address, here));
  return index === -1 ? undefined : pages[index + 1];
}

/** True in every language. While developing, addresses come without their ending. */
export const isSamePage = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (address: string): string => pageAt(address).replace(/\.html$/u, "");
