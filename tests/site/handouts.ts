import { readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import type { PracticeText, Unit } from "../../src/unit/model.ts";
import { kinds } from "../../src/unit/vocabulary.ts";
import { addresses, type Audience } from "../../src/views/address.ts";
import { sentenceMark } from "../../src/views/names.ts";
import {
  attributeOf,
  find,
  findClass,
  siteFolder,
  wordsOf,
  type Element,
  type Page,
} from "./pages.ts";
import { readDrawing, readPdf, type Drawing, type Pdf, type PdfPage } from "./pdf.ts";
import { pageAt, practiceTexts, units } from "./units.ts";

/** A PDF, and what the page that offers it says of it. */
export interface Handout {
  /** Its path in `dist`, like `turkey-oil/handouts/article-a4.pdf`. */
  readonly name: string;
  /** The same without paper and ending. */
  readonly of: string;
  /** What it shows, like `article`. */
  readonly sheet: string;
  /** Like `a4-large`. */
  readonly edition: string;
  readonly text: Unit | PracticeText;
  /** Whose page offers it. */
  readonly audience: Audience;
  readonly title: string;
  /** “2 pages, 35 KB”. */
  readonly size: string;
}

/** The pages from which sheets are printed, with whom they are for. */
const printPages: readonly (readonly [string, Audience])[] = [
  ...units.flatMap(({ id }) => [
    [addresses.print(id), "students"] as const,
    [addresses.teachPrint(id), "teachers"] as const,
  ]),
  [addresses.practicePrint, "students"],
  [addresses.teachPrint("practice"), "teachers"],
];

/** Every file that is offered, in the order of the pages that offer them. */
export const offered: readonly Handout[] = printPages.flatMap(([address, audience]) => {
  const page = pageAt(address);
  return findClass(page.document, "handout").flatMap((entry) => handoutsIn(entry, audience, page));
});

/** Every handout for paper: all but slides. */
export const handouts = offered.filter(({ edition }) => edition !== "wide");

/** The files of a sheet. */
function handoutsIn(entry: Element, audience: Audience, page: Page): Handout[] {
  return find(entry, "li", { "data-edition": true }).map((file) => {
    const edition = attributeOf(file, "data-edition") ?? "";
    const name = targetOf(find(file, "a")[0], page);
    const of = name.replace(`-${edition}.pdf`, "").replace(/\.pdf$/u, "");
    return {
      name,
      of,
      sheet: basename(of),
      edition,
      text: textOf(name),
      audience,
      title: firstWords(entry, "b"),
      size: firstWords(file, "span"),
    };
  });
}

/** The file to which a link leads, as a path in `dist`. */
export function targetOf(link: Element | undefined, page: Page): string {
  return posix.join(dirname(page.name), (link && attributeOf(link, "href")) ?? "");
}

function textOf(name: string): Unit | PracticeText {
  const [first, ...folders] = name.split("/");
  const text =
    first === "practice"
      ? practiceTexts.find(({ id }) => folders.includes(id))
      : units.find(({ id }) => id === first);
  if (!text) throw new Error(`${name} stands in the folder of no text`);
  return text;
}

function firstWords(within: Element, tag: string): string {
  const [first] = find(within, tag);
  return first ? wordsOf(first) : "";
}

export const isForStudents = ({ audience }: Handout): boolean => audience === "students";
export const isForTeacher = ({ audience }: Handout): boolean => audience === "teachers";
export const isLarge = ({ edition }: Handout): boolean => edition.endsWith("-large");

/** For a test of each: the name is shown, and whole. */
export const named = (some: readonly Handout[]): (readonly [string, Handout])[] =>
  some.map((handout) => [handout.name, handout]);

/** Every sheet with its files: one for each edition. */
export const sheets = [...Map.groupBy(handouts, ({ of }) => of)].map(([name, files]) => ({
  name,
  files,
}));

export const bytesOf = ({ name }: Handout): Uint8Array => readFileSync(join(siteFolder, name));

/** What is read of each handout once, however many ask. */
function once<T>(read: (bytes: Uint8Array) => Promise<T>): (handout: Handout) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (handout) => {
    const result = known.get(handout.name) ?? read(bytesOf(handout));
    known.set(handout.name, result);
    return result;
  };
}

export const pdfOf: (handout: Handout) => Promise<Pdf> = once(readPdf);
export const drawingOf: (handout: Handout) => Promise<Drawing> = once(readDrawing);

/** All that is read out, from the first page to the last. */
export const wordsIn = ({ pages }: Pdf): string => pages.map(({ words }) => words).join(" ");

/** A part of a file begins with a title. */
export const titlesOn = ({ headings }: PdfPage): string[] =>
  headings.filter(({ level }) => level === 1).map(({ text }) => text);

export const titlesIn = ({ pages }: Pdf): string[] => pages.flatMap(titlesOn);

/** The sentences of the article as a sheet shows them, each with what stands before it. */
export function linesOf({ sheet, text }: Handout): string[] {
  return text.statements.map(({ sentence, kind }) => {
    const mark = sentenceMark(sentence);
    const words = text.article.sentences[sentence]?.text ?? "";
    if (sheet === "adapted" && text.type === "unit")
      return `${mark} ${text.adapted[sentence] ?? ""}`;
    if (sheet === "key") return `${mark}. ${words}`;
    return sheet.startsWith("annotated")
      ? `${mark} [${kinds[kind].code}] ${words}`
      : `${mark} ${words}`;
  });
}

/** A text as it comes out of a PDF: any white space is one space. */
export const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
