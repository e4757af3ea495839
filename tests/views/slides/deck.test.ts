import { describe, expect, test } from "vitest";
import type { Lesson } from "../../../src/unit/model.ts";
import { deckOf } from "../../../src/views/slides/deck.ts";
import type { DeckSlide } from "../../../src/views/slides/slide.ts";
import * as german from "../../../src/words/de.ts";
import * as english from "../../../src/words/en.ts";
import { unit } from "../items.ts";

const lessonNamed = (id: string): Lesson => {
  const found = unit.lessons.find((lesson) => lesson.id === id);
  if (!found) throw new Error(`The fixture has no lesson ${id}`);
  return found;
};
const first = lessonNamed("1-who-counted");
const second = lessonNamed("2-who-else");

const deck = deckOf(unit, first, english);
const [title, sentence, question, item, ticket] = deck as [
  DeckSlide,
  DeckSlide,
  DeckSlide,
  DeckSlide,
  DeckSlide,
];

test("a deck has a title, a slide for each entry, and the exit ticket", () => {
  expect(deck.map(({ type }) => type)).toEqual(["title", "sentence", "question", "item", "ticket"]);
});

test("a lesson without a plan has no exit ticket", () => {
  const types = deckOf(unit, { ...first, plan: undefined }, english).map(({ type }) => type);
  expect(types).not.toContain("ticket");
});

test("the title is the lesson's, with its question and its unit", () => {
  expect([title.heading, ...title.lines].map(({ text }) => text)).toEqual([
    first.title,
    first.question,
    unit.title,
  ]);
});

describe("a slide of a sentence", () => {
  test("asks for the kind in the language of the page", () => {
    const slide = deckOf(unit, first, german)[1];
    expect(slide?.heading).toEqual({ text: german.pages.slides.whichKind, isContent: false });
  });

  test("asks in the author's words where there are some", () => {
    const asked = first.slides.map((slide) =>
      slide.type === "sentence" ? { ...slide, ask: "Who says so?" } : slide,
    );
    const [, slide] = deckOf(unit, { ...first, slides: asked }, english);
    expect(slide?.heading).toEqual({ text: "Who says so?", isContent: true });
  });

  test("shows the sentence whole, with its number", () => {
    const [{ sentence: number, runs } = { sentence: 0, runs: [] }] = sentence.passage;
    expect([number, runs.map(({ text }) => text).join("")]).toEqual([
      2,
      unit.article.sentences[2]?.text,
    ]);
  });

  test("offers the five kinds by their letters, one of them right", () => {
    expect(sentence.choices.map(({ mark, isRight }) => (isRight ? `${mark}!` : mark))).toEqual([
      "A",
      "N!",
      "C",
      "Q",
      "S",
    ]);
  });

  test("answers with the label and its reason, and with no verdict on what it says", () => {
    const statement = unit.statements[2];
    const [right, ...rivals] = sentence.answer?.lines ?? [];
    expect(right).toEqual({
      outcome: "right",
      name: { text: "[N] Claim, no source", isContent: false },
      text: statement?.why,
    });
    expect(rivals).toHaveLength(statement?.also.length ?? 0);
  });

  test("names each rival kind that can be defended, with its reason", () => {
    const also = [{ kind: "conclusion" as const, why: "It may be a verdict." }];
    const statements = unit.statements.map((one) => ({ ...one, also }));
    const [, slide] = deckOf({ ...unit, statements }, first, english);
    const lines = slide?.answer?.lines.filter(({ outcome }) => outcome === "also");
    expect(lines).toEqual([
      {
        outcome: "also",
        name: { text: "Also defensible: [C] Conclusion", isContent: false },
        text: "It may be a verdict.",
      },
    ]);
  });

  test("marks its cue words and no loaded ones", () => {
    const common = { section: "Quiz", notes: "Wait.", extra: false };
    const slides = [{ ...common, type: "sentence" as const, sentence: 3 }];
    const [, slide] = deckOf(unit, { ...first, slides }, english);
    const marked = slide?.passage.flatMap(({ runs }) => runs.filter(({ mark }) => mark === "cue"));
    const cues = unit.statements[3]?.annotations.filter(({ type }) => type === "cue") ?? [];
    const text = unit.article.sentences[3]?.text ?? "";
    expect(cues.length).toBeGreaterThan(0);
    expect(marked?.map((run) => run.text)).toEqual(
      cues.map(({ range }) => text.slice(range.start, range.end)),
    );
  });
});

describe("a slide of a question", () => {
  test("has its answer apart", () => {
    expect(question.answer?.lines).toEqual([
      { text: "The minutes say so, and so does the paper." },
    ]);
  });

  test("has hands only where there are choices", () => {
    const [, other] = deckOf(unit, second, english);
    expect([question.hasHands, other?.hasHands]).toEqual([false, true]);
  });

  test("shows its lines, and its choices with letters", () => {
    const [, other] = deckOf(unit, second, english);
    expect(other?.lines.map(({ text }) => text)).toEqual([
      "The captain.",
      "The harbour master.",
      "Nobody.",
    ]);
    expect(other?.choices.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      "a One",
      "b Two",
      "c None",
    ]);
  });
});

test("a slide of an item asks what the quiz asks", () => {
  expect([item.heading.text, item.passage[0]?.sentence]).toEqual([
    "Who says that the ferry was late?",
    2,
  ]);
});

test("the exit ticket shows the task and how to begin", () => {
  expect(ticket.lines.map(({ text }) => text)).toEqual([
    first.plan?.exitTicket.task,
    ...(first.plan?.exitTicket.begins ?? []),
  ]);
});

describe("the notes", () => {
  test("of a slide are its own, and the step of a section that begins with it", () => {
    expect(sentence.notes.text).toBe("Wait. Let pairs look for a name before any hand goes up.");
    expect(sentence.notes.steps).toEqual([
      expect.objectContaining({ section: "Who says so?", ask: "Who says so?" }),
    ]);
  });

  test("do not repeat a step in its section's next slide", () => {
    const slides = [first.slides[0], first.slides[0]].flatMap((slide) => slide ?? []);
    const [, , again] = deckOf(unit, { ...first, slides }, english);
    expect(again?.notes.steps).toEqual([]);
  });

  test("hold the steps of sections without a slide too", () => {
    const slides = first.slides.filter(({ type }) => type === "item");
    const [, only] = deckOf(unit, { ...first, slides }, english);
    expect(only?.notes.steps.map(({ section }) => section)).toEqual([
      "Who says so?",
      "What holds up",
      "Quiz",
    ]);
  });

  test("hold every step of the plan once", () => {
    const steps = deck.flatMap(({ notes }) => notes.steps.map(({ section }) => section));
    expect(steps).toEqual(first.plan?.steps.map(({ section }) => section));
  });
});

test("a slide knows the minutes of its section, and those until it ends", () => {
  const [one, two] = first.sections;
  expect([sentence, question].map(({ section }) => [section.minutes, section.until])).toEqual([
    [one?.minutes, one?.minutes],
    [two?.minutes, (one?.minutes ?? 0) + (two?.minutes ?? 0)],
  ]);
});

test("a slide for two lessons says so in the notes alone", () => {
  const [slide] = second.slides;
  if (!slide) throw new Error("The lesson must have slides");
  const [, extra] = deckOf(unit, { ...second, slides: [{ ...slide, extra: true }] }, english);
  expect(extra?.notes.isExtra).toBe(true);
});

test("the title has the words to open with in its notes", () => {
  const [title] = deckOf(unit, first, english);
  expect(title?.notes.text).toMatch(/^“The island is invented\. Nobody has to speak for it\.”/u);
});
