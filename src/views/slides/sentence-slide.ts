import type { LabelledStatement, Slide, Unit } from "../../unit/model.ts";
import { kindNames, kinds, type Kind } from "../../unit/vocabulary.ts";
import type { Words } from "../../words/languages.ts";
import { runsOf } from "../annotated-text.ts";
import type { Shown } from "./deck.ts";
import { own, written, type Answer, type AnswerLine, type Passage } from "./slide.ts";

/** A sentence of the article, with the five kinds to choose from. */
export function sentenceSlide(
  slide: Extract<Slide, { type: "sentence" }>,
  unit: Unit,
  words: Words,
): Shown {
  const statement = unit.statements[slide.sentence];
  if (!statement) throw new Error(`There is no sentence ${slide.sentence}`);
  const { ask } = slide;
  return {
    type: "sentence",
    heading: ask === undefined ? own(words.pages.slides.whichKind) : written(ask),
    passage: [annotated(unit.article.sentences[slide.sentence]?.text ?? "", statement)],
    lines: [],
    choices: kindNames.map((kind) => ({
      ...own(words.vocabulary.kinds[kind].label),
      id: kind,
      mark: kinds[kind].code,
      isRight: kind === statement.kind,
    })),
    hasHands: true,
    answer: answerTo(statement, words),
  };
}

function annotated(text: string, { sentence, annotations }: LabelledStatement): Passage {
  const cues = annotations.filter(({ type }) => type === "cue");
  const runs = runsOf(text, cues).map(({ text: words, annotations: [cue] }) =>
    cue ? { text: words, mark: "cue" as const } : { text: words },
  );
  return { sentence, runs };
}

function answerTo(statement: LabelledStatement, words: Words): Answer {
  const { kind, why, also } = statement;
  const lines: AnswerLine[] = [
    { outcome: "right", name: own(kindWithLetter(kind, words)), text: why },
    ...also.map((rival): AnswerLine => {
      const name = own(words.pages.slides.also(kindWithLetter(rival.kind, words)));
      return { outcome: "also", name, text: rival.why };
    }),
  ];
  return { lines, namesAll: false };
}

/** “[A] Attributed claim”. */
export const kindWithLetter = (kind: Kind, { vocabulary }: Words): string =>
  `[${kinds[kind].code}] ${vocabulary.kinds[kind].label}`;
