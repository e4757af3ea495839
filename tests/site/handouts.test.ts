import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { handoutFiles } from "../../src/handouts/library.ts";
import { print } from "../../src/handouts/typst.ts";
import { dateInWords } from "../../src/views/date.ts";
import { editions } from "../../src/views/handouts/editions.ts";
import {
  bytesOf,
  handouts,
  isForTeacher,
  isLarge,
  named,
  offered,
  pdfOf,
  sheets,
  titlesIn,
  wordsIn,
  type Handout,
} from "./handouts.ts";
import { siteFiles, siteFolder } from "./pages.ts";
import { practiceTexts, units } from "./units.ts";

const texts = [...units, ...practiceTexts];
const countOf = async (handout: Handout): Promise<number> => (await pdfOf(handout)).pages.length;

test("every PDF of the site is offered once", () => {
  const files = siteFiles.filter((name) => name.endsWith(".pdf"));
  expect(offered.map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(named(handouts.filter(isForTeacher)))("%s stands below `teach`", (name) => {
  expect(name).toContain("/teach/");
});

test.each(texts)("$id has something for students and something for the teacher", (text) => {
  const offered = handouts.filter((handout) => handout.text.id === text.id);
  expect(new Set(offered.map(({ audience }) => audience))).toEqual(
    new Set(["students", "teachers"]),
  );
});

describe.each(named(handouts))("%s", (_, handout) => {
  test("has as many pages and kilobytes as the page says", async () => {
    const count = await countOf(handout);
    const kilobytes = Math.ceil(bytesOf(handout).length / 1024);
    expect(handout.size).toBe(`${count} ${count === 1 ? "page" : "pages"}, ${kilobytes} KB`);
  });

  test("has the title that the page says", async () => {
    expect((await pdfOf(handout)).title).toBe(handout.title);
  });

  test("ends every page with its title, the day of its version and the number of the page", async () => {
    const { pages } = await pdfOf(handout);
    const day = dateInWords(handout.text.version);
    const wrong = pages
      .map(({ unread }, index) => ({
        unread,
        end: ` · Take It Apart · ${day} Page ${index + 1} of ${pages.length}`,
      }))
      .filter(({ unread, end }) => !unread.endsWith(titleIn(unread, end, handout) + end));
    expect(wrong).toEqual([]);
  });
});

/** The title of a handout, or as much of it as the foot of a page has: two words at least. */
function titleIn(foot: string, end: string, { title }: Handout): string {
  const words = title.split(" ");
  const beginnings = words.map((_, index) => `${words.slice(0, index + 1).join(" ")} …`).slice(1);
  return [title, ...beginnings].find((some) => foot.endsWith(some + end)) ?? title;
}

describe.each(sheets.map(({ name, files }) => [name, files] as const))("%s", (name, files) => {
  const fileFor = (edition: string): Handout => {
    const found = files.find((file) => file.edition === edition);
    if (!found) throw new Error(`${name} has no file for ${edition}`);
    return found;
  };

  test("comes for both papers, each also in large print", () => {
    expect(files.map(({ edition }) => edition)).toEqual(editions.map(({ id }) => id));
  });

  test("has as many pages on A4 as on Letter", async () => {
    expect(await countOf(fileFor("a4"))).toBe(await countOf(fileFor("letter")));
  });

  test("has as many pages in large print on A4 as on Letter", async () => {
    expect(await countOf(fileFor("a4-large"))).toBe(await countOf(fileFor("letter-large")));
  });

  // A plan is set small to stand on one side.
  const most = name.includes("/plan-") ? 7 : 3;

  test(`takes at most ${most} times the paper in large print`, async () => {
    const [normal, large] = [await countOf(fileFor("a4")), await countOf(fileFor("a4-large"))];
    expect(large).toBeLessThanOrEqual(most * normal);
  });

  test("says the same on A4 and on Letter", async () => {
    const [a4, letter] = await Promise.all([fileFor("a4"), fileFor("letter")].map(pdfOf));
    expect(a4 && wordsIn(a4)).toBe(letter && wordsIn(letter));
  });

  test("has a picture of 220 pixels across", () => {
    const picture = readFileSync(join(siteFolder, `${name}.webp`));
    expect(widthOf(picture)).toBe(220);
  });
});

/** How many pages a sheet may take in normal print. */
const most: Record<string, number> = {
  article: 3,
  adapted: 3,
  text: 2,
  worksheet: 1,
  cards: 3,
  glossary: 3,
  pictures: 12,
  annotated: 3,
  "annotated-letters": 3,
  key: 8,
  rubric: 1,
};
/** A practice text has its quiz on the same sheet. */
const pagesFor = ({ sheet, text }: Handout): number =>
  sheet === "worksheet" && text.type === "practice" ? 4 : (most[sheet] ?? 10);

const isPack = ({ sheet }: Handout): boolean => sheet.endsWith("-pack");

test.each(named(handouts.filter((handout) => !isLarge(handout) && !isPack(handout))))(
  "%s is short enough for a class",
  async (_, handout) => {
    expect(await countOf(handout)).toBeLessThanOrEqual(pagesFor(handout));
  },
);

describe.each(named(handouts.filter(isPack)))("%s", (_, pack) => {
  const others = handouts.filter(
    ({ text, audience, edition, sheet }) =>
      text === pack.text &&
      audience === pack.audience &&
      edition === pack.edition &&
      sheet !== pack.sheet,
  );

  test("holds every other sheet of its group, in their order", async () => {
    const titles = await Promise.all(others.map(async (other) => titlesIn(await pdfOf(other))));
    expect(titlesIn(await pdfOf(pack))).toEqual(titles.flat());
  });

  test("has as many pages as they have together", async () => {
    const counts = await Promise.all(others.map(countOf));
    expect(await countOf(pack)).toBe(counts.reduce((sum, count) => sum + count, 0));
  });
});

test.each(texts)("$id gives the same bytes when it is printed again", (text) => {
  const files = [...handoutFiles(text, "students"), ...handoutFiles(text, "teachers")];
  const printed = files.flatMap(({ name, sheet, edition }) =>
    edition ? [[name, hashOf(print(sheet, edition).pdf)]] : [],
  );
  const built = offered
    .filter((handout) => handout.text === text)
    .map((handout) => [basename(handout.name), hashOf(bytesOf(handout))]);
  expect(built).toEqual(printed);
});

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** In pixels, from the head of a WebP with a profile of its colours. */
function widthOf(picture: Buffer): number {
  const kind = picture.toString("latin1", 8, 16);
  if (kind !== "WEBPVP8X") throw new Error(`Expected a WebP picture, found “${kind}”`);
  return picture.readUIntLE(24, 3) + 1;
}
