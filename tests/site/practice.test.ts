import { describe, expect, test } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { headlineOf } from "../../src/views/practice.ts";
import { attributeOf, elementWithId, find, findClass, textOf, wordsOf } from "./pages.ts";
import { pageAt, practiceTexts } from "./units.ts";

describe.each(practiceTexts)("practice/$id.html", (text) => {
  const page = pageAt(addresses.practiceText(text.id));
  const before = page.html.indexOf('class="clean-text"');

  test("says above the text that it is invented, and which names are", () => {
    const [notice] = findClass(page.document, "invented");
    expect(notice?.sourceCodeLocation?.startOffset).toBeLessThan(before);
    const words = notice ? wordsOf(notice) : "";
    expect(words).toMatch(/^Invented for practice\./u);
    expect(text.invented.filter((name) => !words.includes(name))).toEqual([]);
  });

  test("holds the text clean, sentence by sentence", () => {
    const sentences = find(page.document, "*", { "data-sentence": true }).map(textOf);
    expect(sentences).toEqual(text.article.sentences.slice(1).map((sentence) => sentence.text));
  });

  test("gives each source with its finding and its interest, and links to none", () => {
    const silent = text.sources.filter(({ id, finding, interest }) =>
      [finding, interest].some((part) => !wordsOf(elementWithId(page, id)).includes(part)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    const links = find(page.document, "a").map((link) => attributeOf(link, "href") ?? "");
    expect(links.filter((href) => /^https?:/u.test(href))).toEqual([]);
  });

  test("asks the quiz before it shows the labels", () => {
    const [quiz, compare] = ["quiz", "compare"].map((id) => page.html.indexOf(`id="${id}"`));
    expect(quiz).toBeLessThan(compare ?? 0);
  });

  test("ends with what may be believed", () => {
    const words = wordsOf(page.document);
    expect(text.believe.filter((belief) => !words.includes(belief.text))).toEqual([]);
  });
});

test("every practice text is listed with its headline", () => {
  const words = wordsOf(pageAt(addresses.practice).document);
  expect(practiceTexts.map(headlineOf).filter((headline) => !words.includes(headline))).toEqual([]);
});
