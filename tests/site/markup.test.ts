import { describe, expect, test } from "vitest";
import { languages, wordsAt } from "../../src/words/languages.ts";
import { attributeOf, find, pages, show, wordsOf, type Page } from "./pages.ts";

const titleOf = ({ document }: Page): string =>
  find(document, "head")
    .flatMap((head) => find(head, "title"))
    .map(wordsOf)
    .join(" and ");

describe.each(pages)("$name", (page) => {
  const { document } = page;
  const headings = find(document, "h1, h2, h3, h4, h5, h6");
  const levelOf = (heading: (typeof headings)[number] | undefined): number =>
    Number(heading?.tagName.slice(1) ?? 0);

  test("says what language its words are in", () => {
    const { language } = wordsAt(`/${page.name}`);
    expect(find(document, "html").map((html) => attributeOf(html, "lang"))).toEqual([
      language.code,
    ]);
  });

  test("uses no id twice", () => {
    const withId = find(document, "*", { id: true });
    const ids = withId.map((element) => attributeOf(element, "id"));
    const again = withId.filter((_, index) => ids.indexOf(ids[index]) !== index);
    expect(again.map((element) => show(page, element))).toEqual([]);
  });

  test("has one main heading", () => {
    expect(find(document, "h1").map(wordsOf)).toEqual([expect.stringMatching(/\S/u)]);
  });

  test("begins with the main heading and skips no level below it", () => {
    const skipping = headings.filter(
      (heading, index) => levelOf(heading) > levelOf(headings[index - 1]) + 1,
    );
    expect(skipping.map((heading) => show(page, heading))).toEqual([]);
  });

  test("has words in every heading", () => {
    const empty = headings.filter((heading) => wordsOf(heading) === "");
    expect(empty.map((heading) => show(page, heading))).toEqual([]);
  });

  test("has a title that names the site", () => {
    expect(titleOf(page)).toMatch(/^\S.* · Take It Apart$/u);
  });

  test("has a description", () => {
    const descriptions = find(document, "meta", { name: "description" });
    expect(descriptions.map((meta) => attributeOf(meta, "content"))).toEqual([
      expect.stringMatching(/\w+ \w+/u),
    ]);
  });
});

test.each(languages)("no two pages in $language.name have the same title", (words) => {
  const own = pages.filter(({ name }) => wordsAt(`/${name}`) === words);
  const titles = own.map(titleOf);
  const doubled = own.filter((_, index) => titles.indexOf(titles[index] ?? "") !== index);
  expect(doubled.map((page) => `${page.name}: ${titleOf(page)}`)).toEqual([]);
});
