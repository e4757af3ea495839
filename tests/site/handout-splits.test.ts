import { describe, expect, test } from "vitest";
import type { Item, LabelledStatement } from "../../src/unit/model.ts";
import { cardsPart } from "../../src/views/handouts/cards-part.ts";
import { reasonsOf } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";
import { handouts, isLarge, linesOf, named, pdfOf, plain, type Handout } from "./handouts.ts";

/** What belongs together on a page, piece by piece. */
type Entry = readonly string[];

async function splitIn(handout: Handout, entries: readonly Entry[]): Promise<Entry[]> {
  const { pages } = await pdfOf(handout);
  return entries.filter(
    (entry) => !pages.some(({ words }) => entry.every((piece) => words.includes(plain(piece)))),
  );
}

/** The questions of a sheet, by its name: `quiz-check-out` and `key-check-out` have the same. */
function itemsOf({ sheet, text }: Handout): readonly Item[] {
  if (text.type === "practice") return ["worksheet", "key"].includes(sheet) ? text.quiz : [];
  const name = sheet.replace(/^(quiz|key)-/u, "");
  if (name === "check-out") return text.checkOut;
  return text.lessons.find(({ id }) => id === name)?.quiz ?? [];
}

const questions = (items: readonly Item[]): string[] =>
  items.map(({ stem }, index) => plain(`${index + 1}. ${stem}`));

const quizzes = handouts.filter(({ sheet }) => /^quiz-|^worksheet$/u.test(sheet));
const withItems = (some: readonly Handout[]): readonly Handout[] =>
  some.filter((handout) => itemsOf(handout).length > 0);

describe.each(named(withItems(quizzes)))("%s", (_, handout) => {
  test("has every question", async () => {
    const entries = questions(itemsOf(handout)).map((question) => [question]);
    expect(await splitIn(handout, entries)).toEqual([]);
  });

  test("has every question with its answers on one page", async () => {
    const { pages } = await pdfOf(handout);
    const counts = pages.map(({ words }) => ({
      begun: questions(itemsOf(handout)).filter((question) => words.includes(question)).length,
      ended: words.split("How sure?").length - 1,
    }));
    expect(counts.filter(({ begun, ended }) => begun !== ended)).toEqual([]);
  });
});

const sentenceSheets = ["article", "text", "adapted", "annotated", "annotated-letters"];

describe.each(named(handouts.filter(({ sheet }) => sentenceSheets.includes(sheet))))(
  "%s",
  (_, handout) => {
    test("has every sentence with its number on one page", async () => {
      const entries = linesOf(handout).map((line) => [line]);
      expect(await splitIn(handout, entries)).toEqual([]);
    });
  },
);

const keys = handouts.filter(({ sheet }) => sheet === "key");

describe.each(named(keys))("%s", (_, handout) => {
  test("has every sentence with all that is said of it on one page", async () => {
    const headings = linesOf(handout);
    const entries = handout.text.statements.map((statement, index) => [
      headings[index] ?? "",
      ...saidOf(statement),
    ]);
    expect(await splitIn(handout, entries)).toEqual([]);
  });
});

function saidOf(statement: LabelledStatement): string[] {
  const { why, also, slip } = statement;
  const found = "finding" in statement ? [statement.finding.why, statement.fairVersion] : [];
  const support = "support" in statement ? [statement.support.why] : [];
  return [
    why,
    ...also.map((rival) => rival.why),
    ...(slip ? [slip.say] : []),
    ...found,
    ...support,
  ];
}

const quizKeys = withItems(handouts.filter(({ sheet }) => /^key(-|$)/u.test(sheet)));

describe.each(named(quizKeys))("%s", (_, handout) => {
  test("has every question with all its reasons on one page", async () => {
    const items = itemsOf(handout);
    const entries = questions(items).map((question, index) => [
      [question],
      ...reasonsFor(items[index], handout),
    ]);
    // In large print the reasons of a `label` question fill more than a page, but those of a row do not.
    const parts = isLarge(handout)
      ? entries.flatMap(([question = [], first = [], ...others]) => [
          [...question, ...first],
          ...others,
        ])
      : entries.map((entry) => entry.flat());
    expect(await splitIn(handout, parts)).toEqual([]);
  });
});

/** In groups: those of each row of a `label` question, or all. */
function reasonsFor(item: Item | undefined, { text }: Handout): string[][] {
  if (!item) return [];
  if (item.type === "short-response")
    return [[item.model, ...item.rubric.flatMap(({ means, sample }) => [means, sample])]];
  return reasonsOf(item, text, english).map(({ heading, reasons }) => [
    ...(heading === undefined ? [] : [heading]),
    ...reasons.map(({ reason }) => reason),
  ]);
}

describe.each(named(handouts.filter(({ sheet }) => sheet === "cards")))("%s", (_, handout) => {
  test.each(cardsPart().cards.map((card, index) => [card.title, card.fields, index] as const))(
    "has whole cards on the page “%s”",
    async (_title, fields, index) => {
      const words = (await pdfOf(handout)).pages[index]?.words ?? "";
      const counts = fields.map((field) => words.split(field).length - 1);
      expect(counts).toEqual(fields.map(() => (isLarge(handout) ? 1 : 4)));
    },
  );
});
