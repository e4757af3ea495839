import type { Key } from "../unit/grade.ts";
import type { Item, Unit } from "../unit/model.ts";
import type { Kind } from "../unit/vocabulary.ts";
import { fingerprint, type FormQuestion, type WorkForm } from "../unit/work-form.ts";
import { keyOf } from "./quiz.ts";

/** What of a unit can be handed in: its sentences, then its questions in the order of the lessons. */
export function workFormOf(unit: Unit): WorkForm {
  return {
    unit: unit.id,
    sentences: unit.article.sentences.map(({ text }) => fingerprint(text)),
    questions: [...unit.lessons.flatMap(({ quiz }) => quiz), ...unit.checkOut].map(questionOf),
  };
}

function questionOf(item: Item): FormQuestion {
  const { id } = item;
  switch (item.type) {
    case "single-choice":
    case "multiple-response":
    case "order":
      return { id, type: item.type, choices: idsOf(item.choices) };
    case "find-in-text":
      return { id, type: item.type, choices: idsOf(item.phrases) };
    case "label":
      return {
        id,
        type: item.type,
        rows: item.rows.map((row) => ({ id: row.id, kinds: Object.keys(row.reasons) as Kind[] })),
      };
    case "number":
      return { ...numberKeyOf(item), id };
    case "short-response":
      return { id, type: item.type, levels: item.rubric.map(({ level }) => level) };
  }
}

const numberKeyOf = (item: Item): Extract<Key, { type: "number" }> =>
  keyOf(item) as Extract<Key, { type: "number" }>;

const idsOf = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);
