import { describe, expect, test } from "vitest";
import type { Lesson, Unit } from "../../src/unit/model.ts";
import { print } from "../../src/handouts/typst.ts";
import { loadUnits } from "../../src/unit-loader.ts";
import { wide } from "../../src/views/handouts/editions.ts";
import { unitSheets } from "../../src/views/handouts/sheets.ts";
import { slidesPart } from "../../src/views/handouts/slides-part.ts";
import { deckOf } from "../../src/views/slides/deck.ts";
import * as english from "../../src/words/en.ts";
import { readDrawing, readPdf, type Pdf, type PdfPage } from "../site/pdf.ts";
import { unit as ferry } from "../views/items.ts";
import { reworded, sheetOf } from "./parts.ts";

const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);
const decks = [ferry, ...units].flatMap((unit) =>
  unit.lessons
    .filter(({ slides }) => slides.length > 0)
    .map((lesson) => ({ name: `${unit.id} ${lesson.id}`, unit, lesson })),
);

const sheetFor = ({ unit, lesson }: { unit: Unit; lesson: Lesson }) => {
  const found = unitSheets(unit, []).find(({ id }) => id === `slides-${lesson.id}`);
  if (!found) throw new Error(`${lesson.id} has no slides`);
  return found;
};

const plain = (text: string): string => text.replace(/[\s\u200b]+/gu, "");
/** What a letter of this type takes from its line, from the top of an accent to the foot of a “g”. */
const heightOfType = 0.87;
/** The smallest type of a page, in points. */
const smallest = ({ texts }: PdfPage): number =>
  Math.min(
    ...texts
      .filter(({ isRead, text }) => isRead && text.trim() !== "")
      .map(({ top, bottom }) => ((bottom - top) * 72) / 25.4 / heightOfType),
  );

describe.each(decks)("the slides of $name", (deck) => {
  const slides = deckOf(deck.unit, deck.lesson, english);
  const pages = slides.flatMap((slide) => (slide.answer ? [slide, slide] : [slide]));
  let known: Promise<Pdf> | undefined;
  const pdf = (): Promise<Pdf> => (known ??= readPdf(print(sheetFor(deck), wide).pdf));

  test("take a page each, and one more with an answer", async () => {
    const begins = pages.map(({ question, heading }) =>
      plain((question === undefined ? "" : `Question ${question}. `) + heading.text),
    );
    const shown = (await pdf()).pages.map(({ words }, index) =>
      plain(words).slice(0, begins[index]?.length),
    );
    expect(shown).toEqual(begins);
  });

  test("show an answer on the second of its pages alone", async () => {
    const shown = (await pdf()).pages.map(({ words }) => plain(words));
    const wrong = pages.filter(({ answer }, index) => {
      if (!answer) return false;
      const isSecond = pages[index - 1] === pages[index];
      const reason = plain(answer.lines[0]?.text ?? "");
      return isSecond !== shown[index]?.includes(reason);
    });
    expect(wrong.map(({ heading }) => heading.text)).toEqual([]);
  });

  test("are as wide as a projector's picture", async () => {
    const shapes = (await pdf()).pages.map(({ width, height }) => (width / height).toFixed(3));
    expect(new Set(shapes)).toEqual(new Set(["1.778"]));
  });

  test("are set in 18 points at least", async () => {
    expect(Math.min(...(await pdf()).pages.map(smallest))).toBeGreaterThanOrEqual(17.9);
  });

  test("stay 8 mm inside the page", async () => {
    const outside = (await pdf()).pages.flatMap(({ width, height, texts }) =>
      texts.filter(
        ({ left, right, top, bottom }) =>
          left < 8 || right > width - 8 || top < 5 || bottom > height - 2,
      ),
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test("are tagged, declared PDF/UA-1, and say nothing of a teacher", async () => {
    const { isTagged, metadata, pages: all } = await pdf();
    expect(isTagged).toBe(true);
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(all.filter(({ unread }) => unread.includes("TEACHER"))).toEqual([]);
  });

  test("have one heading a page, of the first level on the first", async () => {
    const levels = (await pdf()).pages.map(({ headings }) => headings.map(({ level }) => level));
    expect(levels).toEqual(pages.map((_, index) => [index === 0 ? 1 : 2]));
  });
});

test("a sheet of slides comes in one edition, and no pack holds it", () => {
  const sheets = unitSheets(ferry, []);
  const slides = sheets.filter(({ id }) => id.startsWith("slides-"));
  expect(slides.map(({ editions }) => editions)).toEqual([[wide], [wide]]);
  const packed = sheets.filter(({ parts }) => parts.length > 1).flatMap(({ parts }) => parts);
  expect(packed.filter(({ kind }) => kind === "slides")).toEqual([]);
});

const [lesson] = ferry.lessons;
if (!lesson) throw new Error("The fixture must have a lesson");

test("the longest slide that the rules allow keeps to its pages", async () => {
  const words = (length: number): string => "Words of use. ".repeat(40).slice(0, length).trim();
  const ask = words(140);
  const lines = [1, 2, 3].map(() => words(140));
  const choices = [1, 2, 3, 4].map(() => words(70));
  const common = {
    section: "Quiz",
    notes: "Wait.",
    extra: false,
    ask,
    lines,
    choices,
    answer: words(420),
  };
  const slides = [{ type: "question" as const, ...common }];
  const part = slidesPart(ferry, { ...lesson, plan: undefined, slides });
  const { pages } = await readPdf(print(sheetOf(part), wide).pdf);
  expect(pages).toHaveLength(3);
  expect(Math.min(...pages.map(smallest))).toBeGreaterThan(17.9);
});

test("what looks like markup is shown letter for letter", async () => {
  const markup = "#strong[x] $a$ @b *c* _d_ \\ ` // [ <e> #{h} = i";
  const part = reworded(slidesPart(ferry, lesson), markup);
  const { pages } = await readPdf(print(sheetOf(part), wide).pdf);
  expect(pages.every(({ words }) => plain(words).includes(plain(markup)))).toBe(true);
});

test("all of it is black, white and grey", async () => {
  const { pages } = await readDrawing(print(sheetOf(slidesPart(ferry, lesson)), wide).pdf);
  const colours = pages.flatMap(({ marks }) => marks.flatMap((mark) => mark.colours));
  expect([...new Set(colours)].filter((colour) => !/^#(..)\1\1$/u.test(colour))).toEqual([]);
});
