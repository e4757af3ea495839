import type { Lesson, Slide, Unit } from "../../unit/model.ts";
import type { Words } from "../../words/languages.ts";
import { itemSlide } from "./item-slide.ts";
import { lettered } from "./lettered.ts";
import { stepsAt, timeOf } from "./lesson-time.ts";
import { own, written, type DeckSlide } from "./slide.ts";
import { sentenceSlide } from "./sentence-slide.ts";

/** What a slide shows, without its place in the lesson. */
export type Shown = Omit<DeckSlide, "section" | "notes">;

interface Draft {
  readonly section: string;
  readonly shown: Shown;
  readonly notes: string;
  readonly isExtra: boolean;
}

/** The slides of a lesson: its title, one for each entry of its file, and the exit ticket. */
export function deckOf(unit: Unit, lesson: Lesson, words: Words): DeckSlide[] {
  const drafts = [
    titleOf(unit, lesson),
    ...lesson.slides.map((slide) => ({
      section: slide.section,
      shown: shownBy(slide, unit, lesson, words),
      notes: slide.notes,
      isExtra: slide.extra,
    })),
    ...ticketOf(lesson, words),
  ];
  return drafts.map(({ section, shown, notes, isExtra }, index) => ({
    ...shown,
    section: timeOf(lesson, section),
    notes: { isExtra, text: notes, steps: stepsAt(lesson, section, drafts[index - 1]?.section) },
  }));
}

const nothing = { passage: [], lines: [], choices: [], hasHands: false, answer: undefined };

function titleOf(unit: Unit, lesson: Lesson): Draft {
  const shown: Shown = {
    ...nothing,
    type: "title",
    heading: written(lesson.title),
    lines: [written(lesson.question), written(unit.title)],
  };
  return { section: "", shown, notes: introduction(lesson), isExtra: false };
}

/** What to say before anything else, and what to know. */
const introduction = ({ plan }: Lesson): string =>
  plan ? [`“${plan.opening}”`, plan.care, plan.before].join("\n\n") : "";

function shownBy(slide: Slide, unit: Unit, lesson: Lesson, words: Words): Shown {
  switch (slide.type) {
    case "question":
      return questionSlide(slide);
    case "sentence":
      return sentenceSlide(slide, unit, words);
    case "item": {
      const index = lesson.quiz.findIndex(({ id }) => id === slide.item);
      const item = lesson.quiz[index];
      if (!item) throw new Error(`The item ${slide.item} is gone; the check should have told.`);
      return itemSlide(item, index + 1, unit, words);
    }
  }
}

function questionSlide(slide: Extract<Slide, { type: "question" }>): Shown {
  return {
    ...nothing,
    type: "question",
    heading: written(slide.ask),
    lines: slide.lines.map(written),
    choices: slide.choices.map((text, index) => ({
      ...written(text),
      id: String(index + 1),
      mark: lettered(index),
      isRight: false,
    })),
    hasHands: slide.choices.length > 0,
    answer: slide.answer ? { lines: [{ text: slide.answer }], namesAll: false } : undefined,
  };
}

function ticketOf(lesson: Lesson, { pages }: Words): Draft[] {
  if (!lesson.plan) return [];
  const { task, begins, levels } = lesson.plan.exitTicket;
  const shown: Shown = {
    ...nothing,
    type: "ticket",
    heading: own(pages.slides.ticket),
    lines: [written(task), ...begins.map(written)],
  };
  const notes = levels.map(({ level, means }) => `${level}: ${means}`).join(" ");
  return [{ section: lesson.sections.at(-1)?.title ?? "", shown, notes, isExtra: false }];
}
