import { baseMapOf } from "../base-map.ts";
import type { PracticeText, Unit } from "../unit/model.ts";
import type { Audience } from "../views/address.ts";
import type { Edition } from "../views/handouts/editions.ts";
import { pictureParts } from "../views/handouts/picture-parts.ts";
import type { Handout, Sheet } from "../views/handouts/sheet.ts";
import { practiceSheets, unitSheets } from "../views/handouts/sheets.ts";
import { thumbnailOf } from "./thumbnail.ts";
import { print } from "./typst.ts";

/** A file of the handouts: a sheet in one edition, or the small picture of a sheet. */
export type HandoutFile =
  | { readonly name: string; readonly sheet: Sheet; readonly edition: Edition }
  | { readonly name: string; readonly sheet: Sheet; readonly edition: undefined };

/** Every sheet that a text has for somebody. */
const sheetsFor = (text: Unit | PracticeText, audience: Audience): Sheet[] =>
  sheetsOf(text).filter(({ isForTeacher }) => isForTeacher === (audience === "teachers"));

function sheetsOf(text: Unit | PracticeText): Sheet[] {
  if (text.type === "practice") return practiceSheets(text);
  const { places } = text.pictures;
  return unitSheets(text, pictureParts(text, places && baseMapOf(places.region)));
}

/** Every file that is made of a text for somebody. */
export function handoutFiles(text: Unit | PracticeText, audience: Audience): HandoutFile[] {
  return sheetsFor(text, audience).flatMap((sheet): HandoutFile[] => [
    { name: thumbnailName(sheet), sheet, edition: undefined },
    ...sheet.editions.map((edition) => ({ name: pdfName(sheet, edition), sheet, edition })),
  ]);
}

/** Every sheet with what a reader of the print page wants to know of its files. */
export function handoutsOf(text: Unit | PracticeText, audience: Audience): Handout[] {
  return sheetsFor(text, audience).map((sheet) => ({
    sheet,
    thumbnail: thumbnailName(sheet),
    files: sheet.editions.map((edition) => {
      const { pdf, pages } = print(sheet, edition);
      return { edition, name: pdfName(sheet, edition), pages, bytes: pdf.length };
    }),
  }));
}

/** A sheet in one edition alone needs no name for it. */
const pdfName = ({ id, editions }: Sheet, edition: Edition): string =>
  editions.length === 1 ? `${id}.pdf` : `${id}-${edition.id}.pdf`;
const thumbnailName = ({ id }: Sheet): string => `${id}.webp`;

/** The file itself, as a server sends it. */
export async function responseFor({ sheet, edition }: HandoutFile): Promise<Response> {
  if (edition) {
    const { pdf } = print(sheet, edition);
    return new Response(pdf, { headers: { "Content-Type": "application/pdf" } });
  }
  const [first] = sheet.editions;
  if (!first) throw new Error("There is no edition to take a picture of");
  const picture = await thumbnailOf(print(sheet, first).pdf);
  return new Response(picture, { headers: { "Content-Type": "image/webp" } });
}
