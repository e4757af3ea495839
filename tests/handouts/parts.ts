import { baseMapOf } from "../../src/base-map.ts";
import { loadUnits } from "../../src/unit-loader.ts";
import { editions, type Edition } from "../../src/views/handouts/editions.ts";
import type { Part, QuizLine } from "../../src/views/handouts/parts.ts";
import { pictureParts, type PicturePart } from "../../src/views/handouts/picture-parts.ts";
import type { Sheet } from "../../src/views/handouts/sheet.ts";

/** A part of a kind, as `kind` names it. */
export type PartOf<Kind extends Part["kind"]> = Extract<Part, { kind: Kind }>;

export function edition(name: string): Edition {
  const found = editions.find(({ id }) => id === name);
  if (!found) throw new Error(`There is no edition ${name}`);
  return found;
}

/** A sheet of some parts. */
export function sheetOf(...parts: Part[]): Sheet {
  const said = { title: "A sheet", description: "To try what is printed.", foot: "Tests" };
  const about = { words: "text" } as const;
  return { id: "sheet", about, ...said, isForTeacher: false, parts, editions };
}

const anyPart = { title: "A part", isForTeacher: false };

/** The article as lines, numbered from 1. */
export const articleOf = (lines: readonly string[]): PartOf<"article"> => ({
  ...anyPart,
  kind: "article",
  isAdapted: true,
  note: "A note.",
  origin: "The origin.",
  afterword: "The afterword.",
  paragraphs: [
    lines.map((text, index) => ({ mark: String(index + 1), text, isHeadline: index === 0 })),
  ],
});

export const worksheetOf = (lines: readonly string[]): PartOf<"worksheet"> => ({
  ...anyPart,
  kind: "worksheet",
  task: "A task.",
  key: [["A", "A kind"]],
  sentences: lines.map((begins, index) => ({ mark: String(index + 1), begins })),
});

export const annotatedOf = (
  lines: readonly string[],
  code: string,
  isCodesOnly: boolean,
): PartOf<"annotated"> => ({
  ...anyPart,
  kind: "annotated",
  isCodesOnly,
  note: "A note.",
  sentences: lines.map((text, index) => ({
    mark: String(index + 1),
    code,
    runs: [
      { text: "So ", isCue: true },
      { text, isCue: false },
    ],
  })),
});

export const keyOf = (lines: readonly string[]): PartOf<"key"> => ({
  ...anyPart,
  kind: "key",
  note: "A note.",
  sentences: lines.map((text, index) => ({
    mark: String(index + 1),
    text,
    code: "A",
    label: "A kind",
    why: text,
    rivals: [text],
    slip: text,
    finding: text,
  })),
});

const ways: readonly QuizLine["answer"][] = [
  "choices",
  "rows",
  "order",
  "number",
  "phrases",
  "lines",
];

/** A question for each way to answer. */
export const quizOf = (lines: readonly string[]): PartOf<"quiz"> => ({
  ...anyPart,
  kind: "quiz",
  task: "A task.",
  items: lines.flatMap((text, line) =>
    ways.map((answer, way) => ({
      number: line * ways.length + way + 1,
      skill: text,
      stem: text,
      stage: "A hint",
      hint: text,
      passage: [{ mark: "1", runs: [{ text, isBold: true }] }],
      answer,
      choices: [text],
      rows: [{ text, kinds: [text] }],
      unit: text,
    })),
  ),
  flags: 1,
  accepts: 1,
});

export const quizKeyOf = (lines: readonly string[]): PartOf<"quiz-key"> => ({
  ...anyPart,
  kind: "quiz-key",
  note: "A note.",
  items: lines.map((text, index) => ({
    number: index + 1,
    stem: text,
    judgement: text,
    groups: [{ heading: text, reasons: [{ text, verdict: "Right", reason: text }] }],
    model: text,
    levels: [{ name: "A level", text }],
  })),
});

export const cardsOf = (lines: readonly string[]): PartOf<"cards"> => ({
  ...anyPart,
  kind: "cards",
  cards: lines.map((title) => ({ title, fields: ["A field"] })),
});

export const rubricOf = (lines: readonly string[]): PartOf<"rubric"> => ({
  ...anyPart,
  kind: "rubric",
  note: "A note.",
  levels: ["Low", "Middle", "High"],
  rows: lines.map((name) => ({
    name,
    cells: ["Low", "Middle", "High"].map(() => ({ means: name, sample: name })),
  })),
});

export const glossaryOf = (lines: readonly string[]): PartOf<"glossary"> => ({
  ...anyPart,
  kind: "glossary",
  sections: [{ title: "Words", entries: lines.map((term) => [term, term] as const) }],
});

const headings = {
  outcomes: "By the end",
  standards: "Standards",
  print: "To print",
  steps: "Steps",
  ask: "Ask:",
  expect: "Expect:",
  exitTicket: "Exit ticket",
  twoLessons: "In two lessons",
  endsAfter: "End after",
  short: "In short",
  wrong: "If it goes wrong",
};

/** A plan with a step for each line. */
export const planOf = (lines: readonly string[]): PartOf<"plan"> => {
  const notes = lines.map((text) => ({ name: "A note", text }));
  return {
    ...anyPart,
    kind: "plan",
    say: headings,
    plan: {
      kicker: "Lesson 1",
      title: "A lesson",
      question: "A question?",
      audience: "For a class.",
      outcomes: lines,
      standards: lines.map((paraphrase) => ({ code: "A.1", fit: "supports", paraphrase })),
      print: lines.map((words) => ({ sheet: "article", words })),
      before: notes,
      steps: lines.map((text) => ({
        time: "0–5",
        section: text,
        do: text,
        ask: text,
        expect: text,
      })),
      during: notes,
      core: notes,
      kinds: [{ code: "A", label: "A kind" }],
      exitTicket: {
        task: "A task.",
        begins: lines,
        levels: lines.map((means) => ({ name: "Secure", means, sample: "A sample." })),
      },
      afterWeek: { name: "In a week", text: "A task." },
      twoLessons: { endsAfter: "A section", between: "A bridge." },
      short: notes,
      wrong: notes,
    },
  };
};

export const exitTicketsOf = (lines: readonly string[]): PartOf<"exit-tickets"> => ({
  ...anyPart,
  kind: "exit-tickets",
  task: "A task.",
  begins: lines.length > 0 ? lines : ["A line"],
});

export const startersOf = (lines: readonly string[]): PartOf<"starters"> => ({
  ...anyPart,
  kind: "starters",
  note: "A note.",
  groups: lines.map((use) => ({ use, begins: [use] })),
});

export const sourceCardsOf = (lines: readonly string[]): PartOf<"source-cards"> => ({
  ...anyPart,
  kind: "source-cards",
  note: "A note.",
  questions: ["A question?"],
  cards: lines.map((head) => ({ head, finding: head })),
});

export const discussionOf = (lines: readonly string[]): PartOf<"discussion"> => ({
  ...anyPart,
  kind: "discussion",
  note: "A note.",
  words: lines.map((say) => ({ say, ratherThan: say, why: say })),
  ties: lines,
  asked: lines.map((question) => ({ question, say: question })),
  controversy: {
    lesson: "A lesson",
    minutes: 20,
    question: "A question?",
    sides: lines,
    steps: lines.map((title) => ({ time: "0–5", title, do: title })),
    close: "A close.",
  },
});

/** Every part but the pictures, each with a line in all its places. */
export const partsOf = (lines: readonly string[]): (readonly [string, Part])[] => [
  ["article", articleOf(lines)],
  ["worksheet", worksheetOf(lines)],
  ...["A", "N", "C", "Q", "S"].map(
    (code) => [`article labelled ${code}`, annotatedOf(lines, code, false)] as const,
  ),
  ["article with letters", annotatedOf(lines, "A", true)],
  ["key", keyOf(lines)],
  ["quiz", quizOf(lines)],
  ["quiz key", quizKeyOf(lines)],
  ["cards", cardsOf(lines)],
  ["rubric", rubricOf(lines)],
  ["glossary", glossaryOf(lines)],
  ["plan", planOf(lines)],
  ["exit tickets", exitTicketsOf(lines)],
  ["starters", startersOf(lines)],
  ["discussion", discussionOf(lines)],
  ["source cards", sourceCardsOf(lines)],
];

/** The pictures of the first unit that has them all. */
export const pictures: readonly PicturePart[] = [...loadUnits().values()]
  .flatMap(({ value }) => value ?? [])
  .map((unit) => pictureParts(unit, unit.pictures.places && baseMapOf(unit.pictures.places.region)))
  .reduce((most, parts) => (parts.length > most.length ? parts : most), []);

/** What is no text: names that a template looks up, and the lines of a drawing. */
const unprinted =
  /^(kind|id|sheet|look|role|naming|anchor|code|answer|land|borders|ways|heads|marks|leaders)$/u;

/** A part again with other words in all its places. */
export function reworded<T extends Part>(part: T, words: string): T {
  const written = JSON.stringify(part, (name, value: unknown) =>
    typeof value === "string" && !unprinted.test(name) ? words : value,
  );
  return JSON.parse(written) as T;
}
