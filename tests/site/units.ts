import type { Item, LabelledText } from "../../src/unit/model.ts";
import { loadPractice, loadUnits } from "../../src/unit-loader.ts";
import { addresses } from "../../src/views/address.ts";
import { pageNamed, type Page } from "./pages.ts";

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

/** Every page with questions: lessons with what comes back in them, check-outs, practice texts. */
export const quizPages: readonly QuizPage[] = [
  ...lessons.map(({ unit, lesson, page, name }) => {
    return { name, page, text: unit, items: [...lesson.returns, ...lesson.quiz] };
  }),
  ...units
    .filter(({ checkOut }) => checkOut.length > 0)
    .map((unit) => quizPage(unit, addresses.checkOut(unit.id), unit.checkOut)),
  ...practiceTexts.map((text) => quizPage(text, addresses.practiceText(text.id), text.quiz)),
];

function quizPage(text: LabelledText, address: string, items: readonly Item[]): QuizPage {
  const page = pageAt(address);
  return { name: page.name, page, text, items };
}
