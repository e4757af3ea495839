import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/words/languages.ts";
import { ancestorsOf, attributeOf, find, pageNamed, pages, textOf, type Page } from "./pages.ts";

const inOneLanguage = ["404.html", "about.html"];
const [first, ...others] = languages;
const codes = others.map(({ language }) => language.code);
const isFirst = ({ name }: Page): boolean => !codes.some((code) => name.startsWith(`${code}/`));
const originals = pages.filter((page) => isFirst(page) && !inOneLanguage.includes(page.name));

/** The attribute of all elements in the content that have it, in the page's order. */
const allOf = ({ document }: Page, name: string): string[] =>
  find(document, "*", { [name]: true })
    .filter((element) => ancestorsOf(element).some(({ tagName }) => tagName === "main"))
    .map((element) => `${element.tagName} ${attributeOf(element, name) ?? ""}`);

const sentencesOf = ({ document }: Page): string[] =>
  find(document, "*", { "data-sentence": true }).map(textOf);

/** The pages that a page leads to, seen from the root of the site. */
const targetsOf = ({ name, document }: Page): string[] =>
  find(document, "a", { href: true })
    .filter((link) => attributeOf(link, "hreflang") === undefined)
    .map((link) => attributeOf(link, "href")?.replace(/#.*/u, "") ?? "")
    .filter((href) => href.endsWith(".html") && !/^https?:/u.test(href))
    .map((href) => posix.join(posix.dirname(name), href));

describe.each(codes)("%s", (code) => {
  test("has every page", () => {
    const translated = pages.filter(({ name }) => name.startsWith(`${code}/`));
    expect(translated.map(({ name }) => name)).toEqual(
      originals.map(({ name }) => `${code}/${name}`),
    );
  });

  describe.each(originals)("$name", (original) => {
    const page = pageNamed(`${code}/${original.name}`);

    test.each(["id", "value", "data-key", "data-code", "data-part", "data-reason"])(
      "has the same content, by its %s",
      (name) => {
        expect(allOf(page, name)).toEqual(allOf(original, name));
      },
    );

    test("has the same sentences", () => {
      expect(sentencesOf(page)).toEqual(sentencesOf(original));
    });

    test("says what language its interface and its content are in", () => {
      const spoken = find(page.document, "html, main").map((part) => attributeOf(part, "lang"));
      expect(spoken).toEqual([code, first.language.code]);
    });

    test("leads to pages in its language only, and to the one about the project", () => {
      const strays = targetsOf(page).filter(
        (target) => !target.startsWith(`${code}/`) && target !== "about.html",
      );
      expect(strays).toEqual([]);
    });
  });
});

describe.each(pages.filter(({ name }) => !inOneLanguage.includes(name)))("$name", (page) => {
  test("leads to itself in every other language", () => {
    const own = page.name.split("/")[0] ?? "";
    const bare = isFirst(page) ? page.name : page.name.slice(own.length + 1);
    const wanted = languages
      .map(({ language: { code } }) => (codes.includes(code) ? `${code}/${bare}` : bare))
      .filter((name) => name !== page.name);
    const links = find(page.document, "a", { hreflang: true });
    expect(
      links.map((link) => posix.join(posix.dirname(page.name), attributeOf(link, "href") ?? "")),
    ).toEqual(wanted);
  });
});
