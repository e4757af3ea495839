import { describe, expect, test } from "vitest";
import type { Words } from "../../src/words/languages.ts";
import { languages } from "../../src/words/languages.ts";

type Sentence = (...values: unknown[]) => string;

/** What a language says, by where it stands: `pages.read.title`. */
function saidIn(part: unknown, path: string): [path: string, words: string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return [[path, spoken(part as Sentence)]];
  return Object.entries(part as object).flatMap(([key, value]) => saidIn(value, `${path}.${key}`));
}

/** A sentence with a word in each of its gaps, or a list of one where it joins a list. */
function spoken(sentence: Sentence): string {
  const fill = (value: unknown): string =>
    sentence(...Array.from({ length: sentence.length }, () => value));
  try {
    return fill("accept");
  } catch {
    return fill(["accept"]);
  }
}

const groupsOf = (words: Words): [path: string, words: string][] =>
  Object.entries(words)
    .filter(([name]) => !["language", "names"].includes(name))
    .flatMap(([name, group]) => saidIn(group, name));

const [first, ...others] = languages;
const english = new Map(groupsOf(first));

/** What is the same in both. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: [
    "vocabulary.cueEffects.neutral",
    "pages.numbers.unit",
    "pages.offline.zipSize",
    "pages.plan.copies",
    "pages.plan.time",
    "pages.plan.title",
    "pages.teach.plan",
    "pages.practice.quiz",
    "pages.print.editions.a4",
    "pages.print.editions.letter",
    "pages.slides.keyList.8.0",
    "pages.slides.keyList.9.0",
    "pages.slides.keyList.10.0",
  ],
};

describe.each(others.map((words) => [words.language.name, words] as const))("%s", (_, words) => {
  const said = groupsOf(words);

  test("has words for everything", () => {
    expect(said.filter(([, text]) => text.trim() === "" || text.includes("undefined"))).toEqual([]);
  });

  test("says nothing in English", () => {
    const same = said.filter(([path, text]) => english.get(path) === text).map(([path]) => path);
    expect(same.sort()).toEqual([...(alike[words.language.code] ?? [])].sort());
  });

  test("links and sets in bold what English does", () => {
    const marks = (text = ""): number => text.match(/\*\*|[[\]]/gu)?.length ?? 0;
    const other = said.filter(([path, text]) => marks(text) !== marks(english.get(path)));
    expect(other).toEqual([]);
  });
});

describe("German", () => {
  const german = languages.find(({ language }) => language.code === "de");

  test.each([
    ["2015-12-02", "2. Dezember 2015", "2. Dez"],
    ["2015-10", "Oktober 2015", "Okt"],
    ["2012~", "etwa 2012", "etwa 2012"],
    ["undated", "ohne Datum", "ohne Datum"],
  ])("names the day %s", (date, inWords, inShort) => {
    expect(german?.names.date(date)).toBe(inWords);
    expect(german?.names.shortDate(date)).toBe(inShort);
  });

  test.each([
    [[4], "Satz 4"],
    [[0], "Überschrift"],
    [[0, 2, 5, 11], "Überschrift, Sätze 2, 5 und 11"],
  ])("names the sentences %j", (numbers, inWords) => {
    expect(german?.names.sentences(numbers)).toBe(inWords);
  });
});
