import type { Response } from "../../src/unit/grade.ts";
import type { Item, Lesson, Unit } from "../../src/unit/model.ts";
import { loadUnits } from "../../src/unit-loader.ts";
import { addresses } from "../../src/views/address.ts";

/** A question with the page it stands on. */
export interface Asked {
  readonly id: string;
  readonly type: Item["type"];
  readonly item: Item;
  readonly unit: Unit;
  readonly address: string;
}

const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);

const questionsOf = (unit: Unit, { id, quiz }: Lesson): Asked[] =>
  quiz.map((item) => ({
    id: item.id,
    type: item.type,
    item,
    unit,
    address: fromRoot(addresses.lesson(unit.id, id)),
  }));

const questions = units.flatMap((unit) =>
  unit.lessons.flatMap((lesson) => questionsOf(unit, lesson)),
);

/** The first question of each type that the content has. */
export const oneOfEachType = [...new Map(questions.toReversed().map((one) => [one.type, one]))]
  .map(([, one]) => one)
  .sort((a, b) => questions.indexOf(a) - questions.indexOf(b));

/** The first question of a type, with what only this type has. */
export function firstOf<T extends Item["type"]>(
  type: T,
): Omit<Asked, "item"> & { item: Extract<Item, { type: T }> } {
  const found = questions.find((one) => one.type === type);
  if (!found) throw new Error(`No lesson asks a question of the type ${type}`);
  return { ...found, item: found.item as Extract<Item, { type: T }> };
}

/** The questions that stand on a page, in its order. */
export const questionsOn = (address: string): Asked[] =>
  questions.filter((one) => one.address === address);

/** The pages that the tests visit most, seen from the root of the site. */
export const lesson = firstOf("single-choice").address;
export const dissection = fromRoot(addresses.dissection(firstOf("single-choice").unit));
export const read = fromRoot(addresses.read(firstOf("single-choice").unit));

/** An answer that is right, in the form that the page reads: see {@link Response}. */
export function rightAnswer(item: Item): Response {
  switch (item.type) {
    case "single-choice":
      return [item.key];
    case "label":
      return item.rows.map(({ id, key }) => `${id}:${key}`);
    case "number":
      return [String(item.key)];
    case "short-response":
      return [item.model];
    default:
      return item.key;
  }
}

/** An answer that is wrong in every part. */
export function wrongAnswer(item: Item): Response {
  switch (item.type) {
    case "single-choice":
      return item.choices
        .map(({ id }) => id)
        .filter((id) => !accepts(item, id))
        .slice(0, 1);
    case "multiple-response":
      return idsBeside(item.key, item.choices).slice(0, 1);
    case "find-in-text":
      return idsBeside(item.key, item.phrases).slice(0, 1);
    case "label":
      return item.rows.flatMap(({ id, ...row }) =>
        Object.keys(row.reasons)
          .filter((kind) => !accepts(row, kind))
          .slice(0, 1)
          .map((kind) => `${id}:${kind}`),
      );
    case "order":
      return [...item.key.slice(-1), ...item.key.slice(0, -1)];
    case "number":
      return [String(item.slips[0]?.value ?? item.key + item.tolerance + 1)];
    case "short-response":
      return ["I do not know."];
  }
}

const accepts = (answer: { key: string; also: readonly string[] }, id: string): boolean =>
  id === answer.key || answer.also.includes(id);

const idsBeside = (key: readonly string[], parts: readonly { id: string }[]): string[] =>
  parts.map(({ id }) => id).filter((id) => !key.includes(id));

function fromRoot(address: string): string {
  return address.replace(/^\//u, "");
}
