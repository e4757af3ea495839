import { describe, expect, test } from "vitest";
import { sentenceMark } from "../../src/views/names.ts";
import { drawingOf, handouts, named, pdfOf, titlesOn, type Handout } from "./handouts.ts";
import type { Box, DrawnPage, PdfPage, Size } from "./pdf.ts";

/** In millimetres. */
const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};
/** What any printer prints of both, in the middle of the page. */
const live = { width: 180, height: 249 };

/** How far a box reaches into what a printer may leave out, in millimetres. */
function beyond({ width, height }: Size, { left, right, top, bottom }: Box): number {
  const [side, edge] = [(width - live.width) / 2, (height - live.height) / 2];
  return Math.max(side - left, right - (width - side), edge - top, bottom - (height - edge));
}

/** The wave under the last word of a line is as long as the space after it, too. */
const spaceInLargePrint = 1.3;

/** White, black, or a grey of at least 60 % black. */
const isPrintable = (colour: string): boolean =>
  colour === "#ffffff" || /^#([0-5].|6[0-6])\1\1$/u.test(colour);

describe.each(named(handouts))("%s", (_, handout) => {
  test("is tagged", async () => {
    expect((await pdfOf(handout)).isTagged).toBe(true);
  });

  test("declares PDF/UA-1", async () => {
    const { metadata } = await pdfOf(handout);
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test("is in British English", async () => {
    expect((await pdfOf(handout)).language).toBe("en-GB");
  });

  test("says what it is for", async () => {
    expect((await pdfOf(handout)).description).toMatch(/^[A-Z].+\.$/u);
  });

  test("begins with a title that is tagged as a heading", async () => {
    const [first] = (await pdfOf(handout)).pages;
    expect(first && titlesOn(first)).toHaveLength(1);
  });

  test("brings its fonts", async () => {
    const { fonts } = await drawingOf(handout);
    const missing = fonts.filter(({ isEmbedded }) => !isEmbedded);
    expect([fonts.length > 0, missing]).toEqual([true, []]);
  });

  test("is as large as its paper", async () => {
    const { width, height } = papers[handout.edition.startsWith("a4") ? "a4" : "letter"];
    const wrong = (await pdfOf(handout)).pages.filter(
      (page) => Math.abs(page.width - width) > 0.01 || Math.abs(page.height - height) > 0.01,
    );
    expect(wrong.map((page) => [page.width, page.height])).toEqual([]);
  });

  test("writes nothing where a printer does not print", async () => {
    const outside = (await pdfOf(handout)).pages.flatMap((page, index) =>
      page.texts
        .filter((text) => beyond(page, text) > 0.1)
        .map(({ text }) => `${text} on page ${index + 1}`),
    );
    expect(outside).toEqual([]);
  });

  test("draws nothing where a printer does not print", async () => {
    const outside = (await drawingOf(handout)).pages.flatMap((page, index) =>
      page.marks
        .filter(({ box }) => box && beyond(page, box) > spaceInLargePrint)
        .map(({ paints }) => `${paints} on page ${index + 1}`),
    );
    expect(outside).toEqual([]);
  });

  test("is black, white and dark grey", async () => {
    const colours = (await drawingOf(handout)).pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => mark.colours),
    );
    expect([...new Set(colours)].filter((colour) => !isPrintable(colour))).toEqual([]);
  });

  test("writes no white letters", async () => {
    const letters = (await drawingOf(handout)).pages.flatMap(({ marks }) =>
      marks.filter(({ paints, colours }) => paints === "text" && colours.includes("#ffffff")),
    );
    expect(letters).toEqual([]);
  });
});

/** What is asked in it is written on it, so a part begins with a line for the student's name. */
const filledIn = handouts.filter(({ sheet }) => sheet === "worksheet" || sheet.startsWith("quiz-"));

describe.each(named(filledIn))("%s", (_, handout) => {
  test("asks for name, class and date at the head of each part", async () => {
    const heads = (await pdfOf(handout)).pages.filter((page) => titlesOn(page).length > 0);
    expect(heads.filter(({ words }) => !words.includes(" Name Class Date "))).toEqual([]);
  });

  test("has a line of 60 mm at least for the name", async () => {
    const [page] = (await pdfOf(handout)).pages;
    const [drawn] = (await drawingOf(handout)).pages;
    const name = page?.texts.find(({ text }) => text === "Name");
    const lines = drawn && name ? linesOn(drawn).filter((line) => isBeside(name, line)) : [];
    expect(lines[0] && lines[0].right - lines[0].left).toBeGreaterThan(60);
  });
});

describe.each(named(handouts.filter(({ sheet }) => sheet === "worksheet")))("%s", (_, handout) => {
  test("has a row for every sentence: its number, its first words, and nothing else", async () => {
    const words = (await rowsOf(handout)).map((row) => row.words);
    const expected = handout.text.article.sentences.map(({ number, text }, index) => {
      const begins = /^\S+ (.+?)( …)?$/u.exec(words[index] ?? "")?.[1] ?? "no row";
      return `${sentenceMark(number)} ${text.startsWith(begins) ? begins : text}`;
    });
    expect(words.map((row) => row.replace(/ …$/u, ""))).toEqual(expected);
  });

  test("has rows of 8 mm at least to write in", async () => {
    expect((await rowsOf(handout)).filter(({ height }) => height < 8)).toEqual([]);
  });
});

interface Row {
  readonly words: string;
  readonly height: number;
}

/** The rows of the table on the first part of a file, without its head. */
async function rowsOf(handout: Handout): Promise<Row[]> {
  const { pages } = await pdfOf(handout);
  const drawn = (await drawingOf(handout)).pages;
  const next = pages.findIndex((page, index) => index > 0 && titlesOn(page).length > 0);
  return pages
    .slice(0, next === -1 ? pages.length : next)
    .flatMap((page, index) => rowsBetween(linesOn(drawn[index]), page))
    .filter(({ words }) => !words.startsWith("No. "));
}

function rowsBetween(lines: readonly Box[], { texts }: PdfPage): Row[] {
  const heights = lines.filter(({ left, right }) => right - left > 170).map(({ top }) => top);
  return heights.slice(1).map((bottom, index) => {
    const top = heights[index] ?? 0;
    const inside = texts.filter((text) => text.top > top && text.bottom < bottom);
    return { words: inside.map(({ text }) => text).join(" "), height: bottom - top };
  });
}

/** The level lines of a page from its top, each once. */
function linesOn(page: DrawnPage | undefined): Box[] {
  const lines = (page?.marks ?? []).flatMap(({ paints, box }) =>
    paints === "stroke" && box && box.bottom - box.top < 0.1 ? [box] : [],
  );
  return lines.sort((a, b) => a.top - b.top);
}

/** Whether a line begins right of a word, at its foot. */
const isBeside = (word: Box, line: Box): boolean =>
  line.left > word.right && line.left < word.right + 5 && Math.abs(line.top - word.bottom) < 3;
