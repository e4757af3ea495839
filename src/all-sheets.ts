import { allPractice, allUnits } from "./all-units.ts";
import { handoutFiles, type HandoutFile } from "./handouts/library.ts";
import type { PracticeText, Unit } from "./unit/model.ts";
import type { Audience } from "./views/address.ts";

/** The address of a file among those of its text, and what it is made of. */
interface SheetPage {
  readonly params: { readonly unit?: string; readonly text?: string; readonly file: string };
  readonly props: { readonly file: HandoutFile };
}

/** Every file of the sheets of all units. */
export async function allUnitSheets(audience: Audience): Promise<SheetPage[]> {
  const pages = await allUnits();
  return pages.flatMap(({ params, props }) => sheetPages(params, props.unit, audience));
}

/** Every file of the sheets of all practice texts. */
export async function allPracticeSheets(audience: Audience): Promise<SheetPage[]> {
  const pages = await allPractice();
  return pages.flatMap(({ params, props }) => sheetPages(params, props.text, audience));
}

function sheetPages(
  params: Omit<SheetPage["params"], "file">,
  text: Unit | PracticeText,
  audience: Audience,
): SheetPage[] {
  return handoutFiles(text, audience).map((file) => ({
    params: { ...params, file: file.name },
    props: { file },
  }));
}
