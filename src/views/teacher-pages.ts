import type { Unit } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { addresses } from "./address.ts";
import type { UnitPage } from "./unit-pages.ts";

/** A teacher's pages of a unit, or of the practice texts where there is no unit. */
export function teacherPagesOf(
  unit: Unit | undefined,
  { pages: { teacherPages: names, practice } }: Words,
): UnitPage[] {
  const folder = unit?.id ?? "practice";
  const own = (name: string, address: string): UnitPage => ({ name, isContent: false, address });
  return [
    unit ? own(names.unit, addresses.unit(unit.id)) : own(practice.title, addresses.practice),
    own(names.teach, addresses.teach(folder)),
    own(names.keys, addresses.teachKeys(folder)),
    own(names.print, addresses.teachPrint(folder)),
    ...(unit ? [own(names.class, addresses.classView(unit.id))] : []),
  ];
}
