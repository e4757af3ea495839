import { defaultTreeAdapter as tree } from "parse5";
import type { Item, LabelledText } from "../../src/unit/model.ts";
import { loadPractice, loadUnits } from "../../src/unit-loader.ts";
import { addresses } from "../../src/views/address.ts";
import { practiceReview, reviewOf, type ReviewPart } from "../../src/views/review.ts";
import * as english from "../../src/words/en.ts";
import {
  attributeOf,
  find,
  pageNamed,
  without,
  type Element,
  type Node,
  type Page,
} from "./pages.ts";

/** Every unit of the content, as it compiles. */
export const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);

/** Every practice text of the content, as it compiles. */
export const practiceTexts = [...loadPractice().values()].flatMap(({ value }) => value ?? []);

/** The page at an address of the site. */
export const pageAt = (address: string): Page => pageNamed(address.replace(/^\//u, ""));

/** Every text with the page on which it is taken apart. */
export const dissections = [...units, ...practiceTexts].map((text) => ({
  text,
  page: pageAt(addresses.dissection(text)),
  name: pageAt(addresses.dissection(text)).name,
}));

/** Every lesson with its unit and its page. */
export const lessons = units.flatMap((unit) =>
  unit.lessons.map((lesson) => {
    const page = pageAt(addresses.lesson(unit.id, lesson.id));
    return { unit, lesson, page, name: page.name };
  }),
);

/** A page with questions. */
interface QuizPage {
  readonly name: string;
  readonly page: Page;
  readonly text: LabelledText;
  /** In the order of the page. */
  readonly items: readonly Item[];
}

/** Every page with questions: lessons with what comes back in them, check-outs, practice texts, reviews. */
export const quizPages: readonly QuizPage[] = [
  ...lessons.map(({ unit, lesson, page, name }) => {
    return { name, page, text: unit, items: [...lesson.returns, ...lesson.quiz] };
  }),
  ...units
    .filter(({ checkOut }) => checkOut.length > 0)
    .map((unit) => quizPage(unit, addresses.checkOut(unit.id), unit.checkOut)),
  ...practiceTexts.map((text) => quizPage(text, addresses.practiceText(text.id), text.quiz)),
  ...units.map((unit) => reviewPage(addresses.review(unit.id), reviewOf(unit, english))),
  ...practiceReview(practiceTexts).map((part) => reviewPage(addresses.practiceReview, [part])),
];

function quizPage(text: LabelledText, address: string, items: readonly Item[]): QuizPage {
  const page = pageAt(address);
  return { name: page.name, page, text, items };
}

/** A page of review as if its templates were part of it, with some of its parts alone. */
function reviewPage(address: string, parts: readonly ReviewPart[]): QuizPage {
  const folded = pageAt(address);
  const html = folded.html.replace(/<(\/?)template\b/gu, "<$1div");
  const isOther = (element: Element): boolean => {
    const lesson = attributeOf(element, "data-lesson");
    return lesson !== undefined && !parts.some(({ id }) => id === lesson);
  };
  const page = without({ ...folded, html }, isOther);
  const items = parts.flatMap((part) => part.items);
  const text = parts[0]?.text;
  if (!text) throw new Error(`${address} reviews no text`);
  return { name: `${folded.name}, ${text.id}`, page, text, items };
}

/** The templates of a page: parse5 keeps what they hold apart from the page. */
export const templatesOn = ({ document }: Page): { element: Element; content: Node }[] =>
  find(document, "template").map((element) => ({
    element,
    content: tree.getTemplateContent(element as Template),
  }));

type Template = Parameters<typeof tree.getTemplateContent>[0];
