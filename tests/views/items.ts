import type { Item } from "../../src/unit/model.ts";
import { itemSchema } from "../../src/unit/schema/quiz.ts";
import { loadUnit } from "../../src/unit-loader.ts";

const { value: compiled } = loadUnit("ferry-timetable", "tests/fixtures/content");
if (!compiled) throw new Error("The fixture must compile");

/** The sound unit of the fixtures. */
export const unit = compiled;

/** An item of a type; `more` is what only this type has. */
export function item<T extends Item["type"]>(type: T, more: object): Extract<Item, { type: T }> {
  const common = { id: "an-item", skill: "find-the-source", stage: "alone", stem: "Who says so?" };
  return itemSchema.parse({ ...common, type, ...more }) as Extract<Item, { type: T }>;
}

export const choices = [
  { id: "writer", text: "The writer", reason: "Nobody else is named." },
  { id: "company", text: "The company", reason: "It is named in the next sentence." },
  { id: "nobody", text: "Nobody", reason: "One may put it like that." },
];
