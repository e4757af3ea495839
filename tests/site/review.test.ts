import { describe, expect, test } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { practiceReview, reviewOf } from "../../src/views/review.ts";
import * as english from "../../src/words/en.ts";
import { savedUnder } from "../../src/views/saved-under.ts";
import { ancestorsOf, attributeOf, find, wordsOf } from "./pages.ts";
import { lessons, pageAt, practiceTexts, templatesOn, units } from "./units.ts";

const reviews = [
  ...units.map((unit) => ({
    parts: reviewOf(unit, english),
    page: pageAt(addresses.review(unit.id)),
  })),
  { parts: practiceReview(practiceTexts), page: pageAt(addresses.practiceReview) },
].map((review) => ({ ...review, name: review.page.name }));

describe.each(reviews)("$name", ({ parts, page }) => {
  const templates = templatesOn(page);
  const wanted = parts.flatMap(({ text, items }) =>
    items.map(({ id }) => ({ id, under: savedUnder(text) })),
  );

  test("holds every question once, in the order of the parts", () => {
    const held = templates.map(({ element, content }) => ({
      id: attributeOf(element, "data-item"),
      under: find(content, "*", { "data-text": true }).map((quiz) =>
        attributeOf(quiz, "data-text"),
      )[0],
    }));
    expect(held).toEqual(wanted);
  });

  test("names a question by the id that its template holds", () => {
    const ids = templates.map(({ content }) =>
      find(content, "quiz-item").map((item) => attributeOf(item, "id")),
    );
    expect(ids).toEqual(wanted.map(({ id }) => [id]));
  });

  test("keeps what is answered here apart from the answers elsewhere", () => {
    const under = templates.map(({ content }) =>
      find(content, "*", { "data-saved-under": true }).map((quiz) =>
        attributeOf(quiz, "data-saved-under"),
      ),
    );
    expect(under).toEqual(wanted.map((item) => [`${item.under}/review`]));
  });

  test("leads to each question where it is asked", () => {
    const links = templates.map(({ element }) => {
      const [line] = ancestorsOf(element);
      return line && find(line, "a").map((link) => attributeOf(link, "href")?.split("#")[1]);
    });
    expect(links).toEqual(wanted.map(({ id }) => [id]));
  });

  test("groups them as its parts do", () => {
    const groups = find(page.document, "section", { "data-lesson": true });
    expect(groups.map((group) => attributeOf(group, "data-lesson"))).toEqual(
      parts.map(({ id }) => id),
    );
  });

  test("says without script what needs it", () => {
    expect(find(page.document, "p", { "data-part": "without-script" }).map(wordsOf)).toEqual([
      expect.stringMatching(/needs scripts/u),
    ]);
  });

  test("uses no id twice in the templates", () => {
    const ids = templates.flatMap(({ content }) =>
      find(content, "*", { id: true }).map((element) => attributeOf(element, "id")),
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe.each(lessons.filter(({ lesson }) => lesson.returns.length > 0))(
  "$name",
  ({ unit, page }) => {
    test("has the styles of every question that may come back in it", () => {
      const classesOf = (names: string | undefined): string[] => names?.split(/\s+/u) ?? [];
      const there = find(page.document).flatMap((element) => [
        ...classesOf(attributeOf(element, "class")),
        ...classesOf(attributeOf(element, "data-brings")),
      ]);
      const brought = templatesOn(pageAt(addresses.review(unit.id))).flatMap(({ content }) =>
        find(content).flatMap((element) => classesOf(attributeOf(element, "class"))),
      );
      expect([...new Set(brought)].filter((name) => !there.includes(name))).toEqual([]);
    });
  },
);
