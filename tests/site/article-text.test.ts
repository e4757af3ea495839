import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { attributeOf, elementWithId, find, findClass, textOf } from "./pages.ts";
import { dissections, pageAt, units } from "./units.ts";

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

describe.each(units)("$id/read.html", (unit) => {
  const page = pageAt(addresses.read(unit));
  const paragraphs = findClass(page.document, "original");

  test("holds the article to the letter", () => {
    const [headline, ...body] = paragraphs;
    const text = [
      headline ? textOf(headline) : "",
      ...body.map((paragraph) =>
        find(paragraph, "*", { "data-sentence": true }).map(textOf).join(" "),
      ),
    ].join("\n");
    expect(hashOf(text), text).toBe(unit.article.sha256);
  });

  test("numbers the sentences in reading order", () => {
    const numbers = find(page.document, "*", { "data-sentence": true }).map((element) =>
      attributeOf(element, "data-sentence"),
    );
    expect(numbers).toEqual(unit.article.sentences.slice(1).map(({ number }) => String(number)));
  });

  test("prints the easier words beside each paragraph", () => {
    expect(findClass(page.document, "adapted")).toHaveLength(paragraphs.length);
  });

  test("holds every sentence in easier words", () => {
    const words = findClass(page.document, "adapted").map(textOf).join();
    expect(unit.adapted.filter((sentence) => !words.includes(sentence))).toEqual([]);
  });
});

describe.each(dissections)("$name", ({ text: { article }, page }) => {
  test.each(article.sentences)("holds sentence $number to the letter", ({ number, text }) => {
    const row = elementWithId(page, `s${number}`);
    expect(findClass(row, "kind-mark").map(textOf)).toEqual([text]);
  });

  test("holds no other sentences", () => {
    const marks = findClass(page.document, "kind-mark");
    expect(marks).toHaveLength(article.sentences.length);
  });
});
