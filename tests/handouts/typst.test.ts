import { describe, expect, test } from "vitest";
import { print } from "../../src/handouts/typst.ts";
import type { Edition } from "../../src/views/handouts/editions.ts";
import type { Part } from "../../src/views/handouts/parts.ts";
import { worksheetPart } from "../../src/views/handouts/worksheet-part.ts";
import { readDrawing, readPdf, type Box, type Pdf, type Size } from "../site/pdf.ts";
import { unit } from "../views/items.ts";
import {
  annotatedOf,
  articleOf,
  edition,
  keyOf,
  partsOf,
  pictures,
  quizOf,
  reworded,
  sheetOf,
  worksheetOf,
} from "./parts.ts";

const a4 = edition("a4");
const large = edition("letter-large");

const printed = (part: Part, on: Edition = a4): Promise<Pdf> =>
  readPdf(print(sheetOf(part), on).pdf);

const wordsIn = ({ pages }: Pdf): string => pages.map(({ words }) => words).join(" ");
const squeezed = (text: string): string => text.replace(/\s/gu, "");
const timesIn = (pdf: Pdf, text: string): number =>
  squeezed(wordsIn(pdf)).split(squeezed(text)).length - 1;

const markup = "#strong[x] $a$ @b *c* _d_ \\ ` // /* ] [ <e> -- ... ~ \"f\" 'g' #{h} = i";
/** Words as long, so that as many of them find room. */
const plain = "Words of no use to anyone who has read one of them and goes on to read the next.";

/** In a drawing there is room for little: what stands beyond the paper can not be read. */
const everyPart = [
  ...partsOf([plain]).map(([name, part]) => ({ name, part, markup, plain })),
  ...pictures.map((part) => ({
    name: part.kind,
    part,
    markup: "#a[b] $c$ *d*",
    plain: "A few letters",
  })),
];

describe.each(everyPart)("the part “$name”", ({ part, ...words }) => {
  test("shows what looks like markup letter for letter", async () => {
    const [shown, expected] = [reworded(part, words.markup), reworded(part, words.plain)];
    const times = timesIn(await printed(expected), words.plain);
    expect(timesIn(await printed(shown), words.markup)).toBe(times);
  });

  test("shows the words that it is given", async () => {
    const pdf = await printed(reworded(part, words.plain));
    expect(timesIn(pdf, words.plain)).toBeGreaterThan(0);
  });
});

test("a title and a foot show what looks like markup letter for letter", async () => {
  const sheet = { ...sheetOf(articleOf(["A line."])), title: markup, foot: markup };
  const { title, pages } = await readPdf(print(sheet, a4).pdf);
  expect([title, pages[0]?.unread]).toEqual([markup, `${markup} Page 1 of 1`]);
});

/** Whether it is in what any printer prints, to a millimetre: 180 by 249 mm in the middle. */
function isInside({ width, height }: Size, { left, right, top, bottom }: Box): boolean {
  const [side, edge] = [(width - 182) / 2, (height - 251) / 2];
  return left > side && right < width - side && top > edge && bottom < height - edge;
}

const longWord = "abcdefghij".repeat(500);

describe.each([a4, large])("on $name, a word of 5,000 letters", (on) => {
  // A row of a worksheet gets a few letters of its sentence, as `worksheetPart` sees to.
  const withPlain = partsOf([plain]).map(([, part]) => part);
  const parts = partsOf([longWord])
    .map(([name, part], index) => [name, part, withPlain[index] ?? part] as const)
    .filter(([name]) => name !== "worksheet");

  test.each(parts)("stays inside the page: %s", async (_, part) => {
    const outside = (await printed(part, on)).pages.flatMap((page) =>
      page.texts.filter((text) => !isInside(page, text)).map(({ text }) => text),
    );
    expect(outside).toEqual([]);
  });

  // Slips that are too long to cut stand on the page once, and not four times.
  test.each(parts.filter(([name]) => name !== "exit tickets"))(
    "loses no letter: %s",
    async (_, part, short) => {
      const times = timesIn(await printed(short, on), plain);
      const { length } = squeezed(wordsIn(await printed(part, on)));
      expect(length).toBeGreaterThanOrEqual(times * longWord.length);
    },
  );
});

test("a row of a worksheet shows 24 letters at most of a sentence without a space", () => {
  const sentences = unit.article.sentences.map((sentence) => ({ ...sentence, text: longWord }));
  const part = worksheetPart({ ...unit, article: { ...unit.article, sentences } });
  const long = part.sentences.filter(({ begins }) => begins.length > 24);
  expect(long.map(({ mark }) => mark)).toEqual([]);
});

const thousand = Array.from({ length: 1000 }, (_, index) => `word${index}`).join(" ");

describe("a sentence of 1,000 words", () => {
  const parts: [string, Part][] = [
    ["article", articleOf([thousand])],
    ["labelled article", annotatedOf([thousand], "Q", false)],
    ["key", keyOf([thousand])],
  ];

  test.each(parts)("is printed whole: %s", async (_, part) => {
    expect(wordsIn(await printed(part))).toContain(thousand);
  });

  test.each(parts)("goes on on the next page: %s", async (_, part) => {
    const { pages } = await printed(part);
    const full = pages.filter(({ words }) => /word\d+/u.test(words));
    expect(full.length).toBeGreaterThan(1);
  });
});

describe("an article of 300 sentences", () => {
  const lines = Array.from({ length: 300 }, (_, index) => `This is line ${index + 1} of many.`);

  test("is printed whole, in order", async () => {
    const expected = lines.map((line, index) => `${index + 1} ${line}`).join(" ");
    expect(wordsIn(await printed(articleOf(lines)))).toContain(expected);
  });

  test("has a worksheet with as many rows", async () => {
    const expected = lines.map((line, index) => `${index + 1} ${line}`).join(" ");
    expect(wordsIn(await printed(worksheetOf(lines)))).toContain(expected);
  });

  test("has a worksheet with its head on every page", async () => {
    const { pages } = await printed(worksheetOf(lines));
    const heads = pages.map(({ words, unread }) =>
      `${words} ${unread}`.includes("No. Begins Kind"),
    );
    expect(heads).toEqual(pages.map(() => true));
  });
});

describe("where there is nothing to show", () => {
  // There are always cards.
  const emptied: (readonly [string, Part])[] = [
    ...partsOf([]).filter(([name]) => name !== "cards"),
    ...pictures.map((part) => [part.kind, { ...part, sources: [] }] as const),
  ];

  test.each(emptied)("a good PDF is made all the same: %s", async (_, part) => {
    const { isTagged, pages } = await printed(part);
    const [first] = pages;
    expect([isTagged, first?.headings[0]?.level]).toEqual([true, 1]);
  });

  test("a quiz without a question of judgement has no score to fill in", async () => {
    const part = { ...quizOf(["A line."]), flags: 0, accepts: 0 };
    expect(wordsIn(await printed(part))).not.toContain("Your score");
  });

  test("an item without a passage or a hint has neither", async () => {
    const [item] = quizOf(["A line."]).items;
    if (!item) throw new Error("There must be an item");
    const part = { ...quizOf([]), items: [{ ...item, passage: [], hint: null }] };
    expect(wordsIn(await printed(part))).toContain("1. A line. a) A line. How sure?");
  });
});

describe("a sign that the fonts lack", () => {
  // The content may not have one: see the rule `has-glyphs`.
  test.each([
    ["an emoji", "😀"],
    ["an Arabic letter", "ن"],
    ["a Hebrew letter", "ש"],
    ["a Chinese character", "油"],
    ["a control character", "\u0007"],
  ])("is refused and not taken from the machine: %s", (_, sign) => {
    expect(() => print(sheetOf(articleOf([sign])), a4)).toThrow(
      'could not be displayed with font `\\"Source Sans 3\\"`',
    );
  });
});

test("letters and signs of many languages come from the fonts of the handouts", async () => {
  const { pdf } = print(
    sheetOf(articleOf(["Señor, Łódź, İzmir, Жук, Ωμέγα → 3 ≠ 4 ✓ “a” – ½ …"])),
    a4,
  );
  const { fonts } = await readDrawing(pdf);
  expect(fonts.map(({ name }) => name.replace(/^\w+\+/u, "")).sort()).toEqual([
    "SourceSans3-Bold",
    "SourceSans3-Regular",
  ]);
});
