import type { Unit } from "../unit/model.ts";
import { addresses } from "./address.ts";

/** A page of a unit, in the order in which a learner meets them. */
export interface UnitPage {
  readonly name: string;
  /** From the site's root. */
  readonly address: string;
}

export function pagesOf({ id, lessons }: Unit): UnitPage[] {
  return [
    { name: "The unit", address: addresses.unit(id) },
    { name: "Read", address: addresses.read(id) },
    ...lessons.map((lesson, index) => ({
      name: `${index + 1}. ${lesson.title}`,
      address: addresses.lesson(id, lesson.id),
    })),
    { name: "Taken apart", address: addresses.dissection(id) },
    { name: "Evidence", address: addresses.evidence(id) },
    { name: "Provenance", address: addresses.provenance(id) },
  ];
}

/** The page after the one at the address; `undefined` after the last, or for no page of the unit. */
export function pageAfter(unit: Unit, here: string): UnitPage | undefined {
  const pages = pagesOf(unit);
  const index = pages.findIndex(({ address }) => isSamePage(address, here));
  return index === -1 ? undefined : pages[index + 1];
}

/** While developing, addresses come without their ending. */
export const isSamePage = (a: string, b: string): boolean =>
  a.replace(/\.html$/u, "") === b.replace(/\.html$/u, "");
