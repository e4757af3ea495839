import type { LabelledText } from "../unit/model.ts";
import { languages, wordsAt, type Words } from "../words/languages.ts";

/**
 * The address of one page as seen from another, so that the built folder works anywhere: at a
 * domain's root, under a sub-path, from a USB stick. Both are paths from the site's root. The page
 * for wrong addresses is served at any depth, so its own links begin at the root.
 */
export function relativeAddress(from: string, to: string): string {
  if (/^\/404(\.html)?$/u.test(from)) return to;
  const depth = from.split("/").length - 2 - (staysInFolder(from, to) ? 1 : 0);
  return "../".repeat(Math.max(0, depth)) + to.replace(/^\//u, "");
}

/** The same page in another language, as seen from it in its own. */
export function sameAddressIn(words: Words, here: string): string {
  const page = pageAt(here).replace(/\/$/u, "/index.html");
  return "../".repeat(here.split("/").length - 2) + `${folderOf(words)}${page}`.slice(1);
}

/** A page's address without the folder of its language. */
export const pageAt = (here: string): string => here.slice(folderOf(wordsAt(here)).length);

const folderOf = (words: Words): string =>
  words === languages[0] ? "" : `/${words.language.code}`;

/** Pages with prose of their own that is written in one language only. */
export const isInOneLanguage = (page: string): boolean => /^\/(404|about)(\.html)?$/u.test(page);

/** A page below `/de/` leads to others there. Files are the same for all languages, and so is the about page. */
function staysInFolder(from: string, to: string): boolean {
  const isSpokenAtRoot = wordsAt(from) === languages[0];
  return !isSpokenAtRoot && to.endsWith(".html") && to !== addresses.about;
}

/** For whom something is made. What is for teachers has `teach` in its address. */
export type Audience = "students" | "teachers";

type Text = Pick<LabelledText, "type" | "id">;

/** A unit has a page for each of its parts; a practice text has one for all. */
const partOf =
  (part: string) =>
  ({ type, id }: Text): string =>
    type === "practice" ? addresses.practiceText(id) : `/${id}/${part}.html`;

/** The folder that holds the sheets of a text. */
function sheetFolder({ type, id }: Text, audience: Audience): string {
  const isForTeachers = audience === "teachers";
  if (type === "practice")
    return isForTeachers ? `/practice/teach/${id}` : `/practice/${id}/handouts`;
  return isForTeachers ? `/${id}/teach` : `/${id}/handouts`;
}

/** Addresses of the site's pages, from its root. `folder` is a unit's id, or `practice` for its texts. */
export const addresses = {
  home: "/index.html",
  practice: "/practice.html",
  practicePrint: "/practice-print.html",
  practiceReview: "/practice-review.html",
  glossary: "/glossary.html",
  settings: "/settings.html",
  about: "/about.html",
  practiceText: (id: string) => `/practice/${id}.html`,
  unit: (unit: string) => `/${unit}.html`,
  lesson: (unit: string, lesson: string) => `/${unit}/${lesson}.html`,
  checkOut: (unit: string) => `/${unit}/check-out.html`,
  review: (unit: string) => `/${unit}/review.html`,
  handIn: (unit: string) => `/${unit}/hand-in.html`,
  classView: (unit: string) => `/${unit}/teach/class.html`,
  print: (unit: string) => `/${unit}/print.html`,
  teach: (folder: string) => `/${folder}/teach.html`,
  teachPrint: (folder: string) => `/${folder}/teach/print.html`,
  teachKeys: (folder: string) => `/${folder}/teach/keys.html`,
  sheets: sheetFolder,
  zip: (unit: string, audience: Audience) =>
    `/${unit}/exports/${unit}-${audience === "teachers" ? "teacher" : "offline"}.zip`,
  plan: (unit: string, lesson: string) => `/${unit}/teach/${lesson}.html`,
  slides: (unit: string, lesson: string) => `/${unit}/slides/${lesson}.html`,
  provenance: (unit: string) => `/${unit}/provenance.html`,
  read: partOf("read"),
  dissection: partOf("dissection"),
  evidence: partOf("evidence"),
};
