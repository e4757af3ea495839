import type { ItemKey } from "../unit/grade.ts";
import type { Entry } from "./entry-schemas.ts";
import { byUrgency, dueOf } from "./due.ts";
import { dueAfter } from "./schedule.ts";
import { load, save } from "./store.ts";

/** A question that the review page holds in a template. */
export interface ReviewItem {
  readonly id: string;
  /** What its text is kept under. */
  readonly text: string;
  readonly template: HTMLTemplateElement;
  /** What the device remembers of it; `undefined` before it was answered. */
  readonly memory: Entry<"memory"> | undefined;
}

export interface MetItem extends ReviewItem {
  readonly memory: Entry<"memory">;
}

/** Every question of the page, in its order. `now` is in milliseconds since 1970. */
export const reviewItems = (page: ParentNode, now: number): ReviewItem[] =>
  [...page.querySelectorAll<HTMLTemplateElement>("template[data-item]")].map((template) => {
    const id = template.dataset.item ?? "";
    const text = template.closest<HTMLElement>("[data-text]")?.dataset.text ?? "";
    return { id, text, template, memory: scheduled(`${text}/${id}`, now) };
  });

/** When an item should come back is worked out anew, and kept for the lessons. */
function scheduled(path: string, now: number): Entry<"memory"> | undefined {
  const memory = load("memory", path);
  if (!memory) return undefined;
  const due = dueAfter(memory.tries, now);
  if (due !== memory.due) save("memory", path, { ...memory, due });
  return { ...memory, due };
}

export const isMet = (item: ReviewItem): item is MetItem => item.memory !== undefined;

export const isDue = ({ memory }: MetItem, now: number): boolean => dueOf(memory) <= now;

/** Those that should come back now, the most urgent first; of two with the same id one. */
export const dueAmong = (items: readonly ReviewItem[], now: number): MetItem[] =>
  items
    .filter(isMet)
    .filter((item) => isDue(item, now))
    .sort((a, b) => byUrgency(a.memory, b.memory))
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);

/** What the page holds for the grader. */
export const keyIn = ({ template }: ReviewItem): ItemKey =>
  JSON.parse(partIn(template.content, "[data-key]").dataset.key ?? "") as ItemKey;

/** An element that the page must have. */
export function partIn(within: ParentNode, selector: string): HTMLElement {
  const part = within.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`The review has no ${selector}`);
  return part;
}
