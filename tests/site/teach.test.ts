import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { isForTeachers } from "../../src/offline/for-teachers.ts";
import type { Item, LabelledText } from "../../src/unit/model.ts";
import { addresses } from "../../src/views/address.ts";
import { reasonsOf } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";
import { attributeOf, find, pages, show, wordsOf, type Element, type Page } from "./pages.ts";
import { pageAt, practiceTexts, units } from "./units.ts";

const forTeachers = pages.filter(({ name }) => isForTeachers(name));
const forStudents = pages.filter(({ name }) => !isForTeachers(name));

/** The links of a page to files of the site, each with the path in `dist` to which it leads. */
const linksOf = ({ name, document }: Page): { link: Element; target: string }[] =>
  find(document, "*")
    .map((link) => ({ link, address: attributeOf(link, "href") ?? attributeOf(link, "src") ?? "" }))
    .filter(({ address }) => !/^([a-z]+:|#|$)/u.test(address))
    .map(({ link, address }) => ({
      link,
      target: posix.join(posix.dirname(name), address.split("#")[0] ?? ""),
    }));

/** What search engines are told on a page. */
const robotsOf = ({ document }: Page): (string | undefined)[] =>
  find(document, "meta", { name: "robots" }).map((meta) => attributeOf(meta, "content"));

describe.each(forStudents)("$name", (page) => {
  test("leads to no key and to nothing below `teach`", () => {
    const found = linksOf(page).filter(({ target }) => /\bkey|(^|\/)teach\//iu.test(target));
    expect(found.map(({ link }) => show(page, link))).toEqual([]);
  });

  test("may be found by search engines", () => {
    expect(robotsOf(page)).toEqual([]);
  });
});

test("only the start page, the unit's page and that of the practice texts lead to teachers' pages", () => {
  const leading = forStudents.filter((page) =>
    linksOf(page).some(({ link, target }) => {
      // The other language of a page is the same page.
      const isLanguage = attributeOf(link, "hreflang") !== undefined;
      return !isLanguage && target.endsWith("/teach.html");
    }),
  );
  const entries = ["index.html", "practice.html", ...units.map(({ id }) => `${id}.html`)];
  expect(leading.map(({ name }) => name)).toEqual(
    [...entries, ...entries.map((name) => `de/${name}`)].sort(),
  );
});

describe.each(forTeachers)("$name", (page) => {
  test("asks search engines to pass by", () => {
    expect(robotsOf(page)).toEqual(["noindex"]);
  });

  test("says at its head that it gives the answers", () => {
    const [heading, ...others] = find(page.document, "h1, p");
    expect(heading?.tagName).toBe("h1");
    const warnings = others.filter((one) => attributeOf(one, "class") === "warning");
    expect(warnings.map(wordsOf)).toHaveLength(1);
  });

  test("shows the other pages for teachers around it, and no lesson", () => {
    const [around] = find(page.document, "nav");
    const links = linksOf(page).filter(({ link }) => around && find(around).includes(link));
    const [first, ...others] = links.map(({ target }) => /(^|\/)teach(\/|\.html$)/u.test(target));
    expect([first, new Set(others)]).toEqual([false, new Set([true])]);
  });
});

const keys: { text: LabelledText; items: readonly Item[]; address: string }[] = [
  ...units.map((text) => ({
    text,
    items: [...text.lessons.flatMap(({ quiz }) => quiz), ...text.checkOut],
    address: addresses.teachKeys(text.id),
  })),
  ...practiceTexts.map((text) => ({
    text,
    items: text.quiz,
    address: addresses.teachKeys("practice"),
  })),
];

const plain = (text: string): string => text.replaceAll("**", "").replace(/\s+/gu, " ");

/** What a key says of a question: itself, what it is about, and what is said of each answer. */
function saidOf(item: Item, text: LabelledText): string[] {
  const sentences = item.sentences.map((number) => text.article.sentences[number]?.text ?? "");
  const answers = reasonsOf(item, text, english).flatMap(({ heading = "", reasons }) => [
    heading,
    ...reasons.flatMap(({ verdict, text: answer, reason, error = "" }) => [
      `${english.pages.quiz.verdicts[verdict]}: ${answer}`,
      `${reason} ${error}`.trim(),
    ]),
  ]);
  const written =
    item.type === "short-response"
      ? [item.model, ...item.rubric.flatMap(({ means, sample }) => [means, sample])]
      : [];
  return [item.stem, ...sentences, item.unseen ?? "", ...answers, ...written].map(plain);
}

describe.each(keys)("the keys of $text.id", ({ text, items, address }) => {
  const page = pageAt(address);
  const words = wordsOf(page.document);

  test.each(items)("tell all of the question $id", (item) => {
    const said = saidOf(item, text);
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((part) => !words.includes(part))).toEqual([]);
  });

  test("stand open", () => {
    expect(find(page.document, "details").map((closed) => show(page, closed))).toEqual([]);
  });
});

test.each([
  ...units.map(({ id, lessons }) => ({
    address: addresses.teachKeys(id),
    parts: [...lessons.map((lesson) => lesson.id), "check-out"],
  })),
  { address: addresses.teachKeys("practice"), parts: practiceTexts.map(({ id }) => id) },
])("$address lists its parts", ({ address, parts }) => {
  const links = find(pageAt(address).document, "a", { href: true });
  const listed = links.flatMap((link) => /^#quiz-(.*)/u.exec(attributeOf(link, "href") ?? ""));
  expect(listed).toEqual(expect.arrayContaining(parts));
});

test.each(units)("the keys of $id lead to the key of the labels", (unit) => {
  const targets = linksOf(pageAt(addresses.teachKeys(unit.id))).map(({ target }) => target);
  expect(targets).toEqual(
    expect.arrayContaining([`${unit.id}/teach/key-a4.pdf`, addresses.dissection(unit).slice(1)]),
  );
});
