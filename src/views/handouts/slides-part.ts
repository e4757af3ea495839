import type { Lesson, Unit } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { sentenceMark } from "../names.ts";
import { deckOf } from "../slides/deck.ts";
import type { AnswerLine, DeckSlide, Passage } from "../slides/slide.ts";
import type { SlidesPart } from "./parts.ts";

/** The slides of a lesson. They are for the class to see: nothing on them says “teacher”. */
export function slidesPart(unit: Unit, lesson: Lesson): SlidesPart {
  return {
    kind: "slides",
    title: `Slides: ${lesson.title}`,
    isForTeacher: false,
    right: english.pages.slides.right,
    slides: deckOf(unit, lesson, english).map(slideOf),
  };
}

function slideOf({ type, question, heading, passage, lines, choices, answer }: DeckSlide) {
  const asked = question === undefined ? "" : `${english.pages.slides.question(question)} `;
  return {
    isTitle: type === "title",
    heading: asked + heading.text,
    passage: passage.map(passageLine),
    lines: lines.map(({ text }) => text),
    choices: choices.map(({ mark, text, isRight }) => ({ mark, text, isRight })),
    answer: answer?.lines.map(answerLine) ?? null,
    namesAll: answer?.namesAll ?? false,
  };
}

function passageLine({ sentence, runs }: Passage): SlidesPart["slides"][number]["passage"][number] {
  const shown = runs.map(({ text, mark }) => ({
    text,
    isBold: mark === "asked",
    isCue: mark === "cue",
  }));
  return { mark: sentence === undefined ? null : sentenceMark(sentence), runs: shown };
}

function answerLine({ outcome, name, verdict, text, error }: AnswerLine) {
  return {
    isRight: outcome === "right" || outcome === "also",
    name: name?.text ?? null,
    verdict: verdict ?? null,
    text: error ? `${text} ${error}` : text,
  };
}
