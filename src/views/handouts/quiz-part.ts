import type { Item, LabelledText } from "../../unit/model.ts";
import { kinds, skills, stages, type Kind } from "../../unit/vocabulary.ts";
import { sentenceMark } from "../names.ts";
import { rowText } from "../quiz.ts";
import type { QuizLine, QuizPart } from "./parts.ts";

/** The student's copy of a quiz: what is asked and offered, and nothing of the key. */
export function quizPart(title: string, items: readonly Item[], text: LabelledText): QuizPart {
  const judging = (wanted: Item["judgement"]): number =>
    items.filter(({ judgement }) => judgement === wanted).length;
  return {
    kind: "quiz",
    title,
    isForTeacher: false,
    task: "Answer first. Then tick how sure you are.",
    items: items.map((item, index) => lineOf(item, index + 1, text)),
    flags: judging("flag"),
    accepts: judging("accept"),
  };
}

function lineOf(item: Item, number: number, text: LabelledText): QuizLine {
  return {
    number,
    skill: skills[item.skill],
    stem: item.stem,
    stage: stages[item.stage],
    hint: item.hint ?? null,
    passage: passageOf(item, text),
    answer: answerOf(item),
    choices: choicesOf(item),
    rows: item.type === "label" ? item.rows.map((row) => rowOf(row, text)) : [],
    unit: item.type === "number" ? item.unit : "",
  };
}

function answerOf({ type }: Item): QuizLine["answer"] {
  const ways = {
    "single-choice": "choices",
    "multiple-response": "choices",
    label: "rows",
    order: "order",
    number: "number",
    "find-in-text": "phrases",
    "short-response": "lines",
  } as const;
  return ways[type];
}

function choicesOf(item: Item): string[] {
  if ("choices" in item) return item.choices.map(({ text }) => text);
  return "phrases" in item ? item.phrases.map(({ exact }) => exact) : [];
}

function rowOf(
  row: Extract<Item, { type: "label" }>["rows"][number],
  text: LabelledText,
): QuizLine["rows"][number] {
  const offered = Object.keys(row.reasons) as Kind[];
  return {
    text: rowText(row, text),
    kinds: offered.map((kind) => `[${kinds[kind].code}] ${kinds[kind].label}`),
  };
}

function passageOf(item: Item, text: LabelledText): QuizLine["passage"] {
  const quoted = item.sentences.map((number) => ({
    mark: sentenceMark(number),
    runs: [{ text: text.article.sentences[number]?.text ?? "", isBold: false }],
  }));
  // Two asterisks set off the words that are asked about, as on the page.
  const runs = item.unseen?.split("**").map((part, index) => {
    return { text: part, isBold: index % 2 === 1 };
  });
  return [...quoted, ...(runs ? [{ runs }] : [])];
}
