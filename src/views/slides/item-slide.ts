import type { Item, Unit } from "../../unit/model.ts";
import type { Words } from "../../words/languages.ts";
import { reasonsOf, rowText } from "../quiz.ts";
import type { Shown } from "./deck.ts";
import { kindWithLetter } from "./sentence-slide.ts";
import { lettered } from "./lettered.ts";
import { written, type Answer, type AnswerLine, type Choice, type Passage } from "./slide.ts";

/** A question of the lesson's quiz, which is its `number`th, to be answered together. */
export function itemSlide(item: Item, number: number, unit: Unit, words: Words): Shown {
  return {
    type: "item",
    question: number,
    heading: written(item.stem),
    passage: passageOf(item, unit),
    lines: item.type === "label" ? item.rows.map((row) => written(rowText(row, unit))) : [],
    choices: choicesOf(item),
    hasHands: item.type === "single-choice",
    answer: answerTo(item, unit, words),
  };
}

function passageOf(item: Item, { article }: Unit): Passage[] {
  const quoted = item.sentences.map((sentence): Passage => {
    return { sentence, runs: [{ text: article.sentences[sentence]?.text ?? "" }] };
  });
  // Two asterisks set off the words that are asked about, as on the page.
  const runs = item.unseen
    ?.split("**")
    .map((text, index) => (index % 2 === 1 ? { text, mark: "asked" as const } : { text }));
  return [...quoted, ...(runs ? [{ sentence: undefined, runs }] : [])];
}

function choicesOf(item: Item): Choice[] {
  const offered = "choices" in item ? item.choices : "phrases" in item ? item.phrases : [];
  const key: readonly (string | number)[] = "key" in item ? [item.key].flat() : [];
  return offered.map((choice, index) => ({
    ...written("exact" in choice ? choice.exact : choice.text),
    id: choice.id,
    mark: lettered(index),
    isRight: item.type !== "order" && key.includes(choice.id),
  }));
}

function answerTo(item: Item, unit: Unit, words: Words): Answer {
  if (item.type === "short-response")
    return { lines: [{ outcome: "right", text: item.model }], namesAll: false };
  if (item.type === "label") return { lines: rowLines(item, unit, words), namesAll: true };
  return { lines: reasonLines(item, unit, words), namesAll: item.type !== "number" };
}

function reasonLines(item: Item, unit: Unit, words: Words): AnswerLine[] {
  const [group] = reasonsOf(item, unit, words);
  return (group?.reasons ?? []).map(({ id, text, verdict, reason, error }, index) =>
    item.type === "order"
      ? { name: written(`${index + 1}. ${text}`), text: reason }
      : {
          choice: id,
          outcome: verdict,
          name: written(text),
          verdict: words.pages.quiz.verdicts[verdict],
          text: reason,
          error,
        },
  );
}

/** The right kind of each row alone: all reasons of all rows are more than a slide holds. */
function rowLines(item: Extract<Item, { type: "label" }>, unit: Unit, words: Words): AnswerLine[] {
  return item.rows.map((row) => ({
    outcome: "right",
    name: written(rowText(row, unit)),
    verdict: kindWithLetter(row.key, words),
    text: row.reasons[row.key] ?? "",
  }));
}
