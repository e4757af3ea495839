import { describe, expect, test } from "vitest";
import type { Item, PracticeText, Unit } from "../../src/unit/model.ts";
import { kinds } from "../../src/unit/vocabulary.ts";
import { reasonsOf } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";
import {
  handouts,
  isForStudents,
  isForTeacher,
  linesOf,
  named,
  pdfOf,
  plain,
  titlesOn,
  wordsIn,
} from "./handouts.ts";
import type { Pdf } from "./pdf.ts";

type Text = Unit | PracticeText;

const sentencesOf = ({ article }: Text): string[] => article.sentences.map(({ text }) => text);
const itemsOf = (text: Text): Item[] =>
  text.type === "practice"
    ? [...text.quiz]
    : [...text.lessons.flatMap(({ quiz }) => quiz), ...text.checkOut];

/** What a teacher's file tells and no student's does, by what it is. */
const secrets: Record<string, (text: Text) => string[]> = {
  "the reason of a label": ({ statements }) => statements.map(({ why }) => why),
  "the reason of a label that is also accepted": ({ statements }) =>
    statements.flatMap(({ also }) => also.map(({ why }) => why)),
  "what to say to a slip": ({ statements }) => statements.flatMap(({ slip }) => slip?.say ?? []),
  "what was found": ({ statements }) =>
    statements.flatMap((statement) => {
      if ("support" in statement) return [statement.support.why];
      return "finding" in statement ? [statement.finding.why, statement.fairVersion] : [];
    }),
  "the reason of an answer": (text) =>
    itemsOf(text).flatMap((item) =>
      reasonsOf(item, text, english).flatMap(({ reasons }) => reasons.map(({ reason }) => reason)),
    ),
  "a model answer": (text) =>
    itemsOf(text).flatMap((item) => (item.type === "short-response" ? item.model : [])),
  "a level of a written answer": (text) =>
    itemsOf(text).flatMap((item) =>
      item.type === "short-response"
        ? item.rubric.flatMap(({ means, sample }) => [means, sample])
        : [],
    ),
};

/** All that anybody gets out of a file, read out or not, without its white space. */
const everythingIn = ({ title, description, metadata, pages }: Pdf): string =>
  squeezed(
    [
      title,
      description,
      metadata,
      ...pages.flatMap(({ words, unread, descriptions }) => [words, unread, ...descriptions]),
    ].join(" "),
  );

const squeezed = (text: string): string => text.replace(/\s+/gu, "");

describe.each(named(handouts.filter(isForStudents)))("%s", (_, handout) => {
  test.each(Object.entries(secrets))("does not give away %s", async (_what, tell) => {
    const told = everythingIn(await pdfOf(handout));
    const given = tell(handout.text).filter((secret) => told.includes(squeezed(secret)));
    expect(given).toEqual([]);
  });

  test("has no letter before a sentence", async () => {
    const words = wordsIn(await pdfOf(handout));
    const labelled = Object.values(kinds).flatMap(({ code }) =>
      sentencesOf(handout.text).map((sentence) => plain(`[${code}] ${sentence}`)),
    );
    expect(labelled.filter((sentence) => words.includes(sentence))).toEqual([]);
  });

  test("does not list the questions that flag a claim", async () => {
    expect(wordsIn(await pdfOf(handout))).not.toMatch(/\(questions \d+(, \d+)+\)/u);
  });

  test("is not marked as the teacher's", async () => {
    const { pages } = await pdfOf(handout);
    const marked = pages.filter(({ words, unread }) => `${words} ${unread}`.includes("TEACHER"));
    expect(marked.map(({ words }) => words)).toEqual([]);
  });
});

describe.each(named(handouts.filter(isForTeacher)))("%s", (_, handout) => {
  test("says on the first line of each part that it is the teacher's", async () => {
    const parts = (await pdfOf(handout)).pages.filter((page) => titlesOn(page).length > 0);
    const unmarked = parts.filter(({ words }) => !words.startsWith("TEACHER – not for students "));
    expect(unmarked.map(({ words }) => words)).toEqual([]);
  });

  test("says in the foot of every page that it is the teacher's", async () => {
    const { pages } = await pdfOf(handout);
    const unmarked = pages.filter(({ unread }) => !/(^| )TEACHER · /u.test(unread));
    expect(unmarked.map(({ unread }) => unread)).toEqual([]);
  });
});

describe.each(named(handouts.filter(({ sheet }) => sheet === "teacher-pack")))(
  "%s",
  (_, handout) => {
    test.each(Object.entries(secrets))("tells %s", async (_what, tell) => {
      const words = wordsIn(await pdfOf(handout));
      const missing = tell(handout.text).filter((secret) => !words.includes(plain(secret)));
      expect(missing).toEqual([]);
    });
  },
);

/** The sheets that show every sentence. */
const whole = ["article", "text", "adapted", "annotated", "annotated-letters", "key"];

describe.each(named(handouts.filter(({ sheet }) => whole.includes(sheet))))("%s", (_, handout) => {
  test("has every sentence with its number, in order", async () => {
    const words = wordsIn(await pdfOf(handout));
    let end = 0;
    const missing = linesOf(handout).filter((line) => {
      const start = words.indexOf(plain(line), end);
      if (start === -1) return true;
      end = start + line.length;
      return false;
    });
    expect(missing).toEqual([]);
  });
});

test.each(named(handouts))("%s ends no sentence twice", async (_, handout) => {
  const doubled = wordsIn(await pdfOf(handout)).match(/\S+ \S+[.?!]\.(?= |$)/gu);
  expect(doubled).toBeNull();
});
