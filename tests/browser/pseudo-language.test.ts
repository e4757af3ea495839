import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { pagesIn } from "../bench/project.ts";
import { isOfContent } from "../words/content-words.ts";
import { buildPseudoSite, pseudo } from "../words/pseudo-site.ts";
import { hasWords, marks, withoutMarked } from "../words/pseudo-words.ts";
import { spokenOn, type Spoken } from "../words/spoken.ts";
import { test as base } from "./browse.ts";
import { dissection, firstOf, lesson, read, rightAnswer } from "./content.ts";
import { isTooWide, unfold } from "./page-state.ts";
import { Question } from "./question.ts";

const copy = buildPseudoSite();
afterAll(() => {
  copy[Symbol.dispose]();
});
const dist = join(copy.path, "dist");
const pages = pagesIn(dist).filter((address) => address.startsWith(`${pseudo.code}/`));
const spoken = (address: string): Spoken[] => spokenOn(readFileSync(join(dist, address), "utf8"));

const test = base.override("folder", dist);
const choice = firstOf("single-choice");
const inPseudo = (address: string): string => `${pseudo.code}/${address}`;
const print = addresses.print(choice.unit.id).slice(1);
const evidence = addresses.evidence(choice.unit).slice(1);

describe.each(pages)("%s", (address) => {
  const parts = spoken(address);
  const texts = parts.filter(({ at }) => at === "text");

  test("says in its language what is in the words of that, and nothing else", () => {
    const own = texts.filter(({ lang }) => lang === pseudo.code).map(({ words }) => words);
    expect(own.length).toBeGreaterThan(10);
    const others = own.filter((words) => hasWords(withoutMarked(words)));
    expect(new Set(others)).toEqual(new Set(["Take It Apart"]));
  });

  test("says nothing in its language where it gives another", () => {
    const others = texts.filter(({ lang }) => lang !== pseudo.code).map(({ words }) => words);
    expect(others.filter((words) => marks.some((mark) => words.includes(mark)))).toEqual([]);
  });

  test("has all other words from the content", () => {
    const rests = parts
      .filter(({ lang, at }) => lang !== pseudo.code || at !== "text")
      .map(({ words }) => withoutMarked(words));
    expect(rests.filter((words) => !isOfContent(words))).toEqual([]);
  });
});

test("the page runs in the direction of its language, the content in its own", async ({ page }) => {
  await page.goto(inPseudo(read));
  const directions = await page
    .locator("html, main, [data-sentence='1'], footer p")
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).direction));
  expect(directions).toEqual(["rtl", "ltr", "ltr", "rtl"]);
});

test("a verdict is in the language of the page, its reason in that of the content", async ({
  page,
}) => {
  await page.goto(inPseudo(choice.address));
  const question = new Question(page, choice.id);
  await question.choose(...rightAnswer(choice.item));
  await question.item.locator('button[value="sure"]').click();
  const told = await question.told.evaluateAll((lines: HTMLElement[]) =>
    lines.map((line) => [
      line.closest<HTMLElement>("[lang]")?.lang,
      line.textContent.includes("⟦"),
    ]),
  );
  expect(told).toEqual([
    [pseudo.code, true],
    ["en", false],
  ]);
});

describe.each([320, 1280])("%i pixels wide", (width) => {
  test.for(["index.html", lesson, read, dissection, print].map(inPseudo))(
    "%s fits",
    async (address, { page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await unfold(page);
      expect(await isTooWide(page)).toBe(false);
    },
  );
});

test("drawings keep their words inside", async ({ page }) => {
  await page.goto(inPseudo(evidence));
  expect(await wordsOutside(page)).toEqual([]);
});

/** The words of drawings that reach over their edge. */
const wordsOutside = (page: Page): Promise<string[]> =>
  page.locator("figure svg").evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { left, right } = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll("text")]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        })
        .map((text) => text.textContent);
    }),
  );
