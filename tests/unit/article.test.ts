import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/unit/article.ts";

const file = "The Headline\n\nOne boat.\nTwo boats.\n\nThree boats.\n";

test("one line is one sentence", () => {
  const texts = parseArticle(file).sentences.map(({ text }) => text);
  expect(texts).toEqual(["The Headline", "One boat.", "Two boats.", "Three boats."]);
});

test("a blank line begins a paragraph", () => {
  const paragraphs = parseArticle(file).paragraphs.map((sentences) => sentences.length);
  expect(paragraphs).toEqual([1, 2, 1]);
});

test("the headline is number 0 and the others follow in reading order", () => {
  expect(parseArticle(file).sentences.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
});

test("sentences are joined by a space and paragraphs by a line feed", () => {
  expect(parseArticle(file).text).toBe("The Headline\nOne boat. Two boats.\nThree boats.");
});

test("a sentence's range in the text holds the sentence", () => {
  const { text, sentences } = parseArticle(file);
  expect(sentences.map(({ range }) => text.slice(range.start, range.end))).toEqual(
    sentences.map((sentence) => sentence.text),
  );
});

test("a sentence's range in the file holds the sentence", () => {
  const { sentences } = parseArticle(file);
  expect(sentences.map(({ fileRange }) => file.slice(fileRange.start, fileRange.end))).toEqual(
    sentences.map((sentence) => sentence.text),
  );
});

test("an empty file is an article without sentences", () => {
  expect(parseArticle("")).toEqual({ text: "", paragraphs: [], sentences: [] });
});

test("the last line needs no line feed", () => {
  expect(parseArticle(file.trimEnd())).toEqual(parseArticle(file));
});

test("several blank lines count as one", () => {
  const { text, paragraphs } = parseArticle("\n\nOne.\n\n\n\nTwo.\n\n");
  expect({ text, count: paragraphs.length }).toEqual({ text: "One.\nTwo.", count: 2 });
});

test("Windows line ends make no other sentences", () => {
  expect(parseArticle(file.replaceAll("\n", "\r\n")).text).toBe(parseArticle(file).text);
});

test("a byte order mark is no part of the headline", () => {
  const marked = `\ufeff${file}`;
  const [headline] = parseArticle(marked).sentences;
  expect(headline?.text).toBe("The Headline");
  expect(marked.slice(headline?.fileRange.start, headline?.fileRange.end)).toBe("The Headline");
});

describe("for any article", () => {
  const sentence = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .filter((text) => !/[\n\r\ufeff]/u.test(text));
  const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
  const cut = (article: string[][]): string =>
    article.map((sentences) => `${sentences.join("\n")}\n`).join("\n");

  test("cutting it into lines and reading them gives the original back", () => {
    fc.assert(
      fc.property(paragraphs, (article) => {
        const original = article.map((sentences) => sentences.join(" ")).join("\n");
        expect(parseArticle(cut(article)).text).toBe(original);
      }),
    );
  });

  test("every range holds its sentence, in the text and in the file", () => {
    fc.assert(
      fc.property(paragraphs, (article) => {
        const lines = cut(article);
        const { text, sentences } = parseArticle(lines);
        const original = article.flat();
        expect(sentences.map(({ range }) => text.slice(range.start, range.end))).toEqual(original);
        expect(sentences.map(({ fileRange: at }) => lines.slice(at.start, at.end))).toEqual(
          original,
        );
      }),
    );
  });
});
