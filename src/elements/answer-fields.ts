import { numberIn, type Response } from "../unit/grade.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls in which an item is answered. */
export function fieldsIn(item: Element): Field[] {
  const fields = [...item.querySelectorAll<Field>("input, select, textarea")];
  // With the reasons stands the level that learners give their own words.
  return fields.filter((field) => !field.closest("details"));
}

/** What has been answered so far: see {@link Response}. */
export function readResponse(fields: readonly Field[]): string[] {
  const selects = fields.filter((field) => field instanceof HTMLSelectElement);
  if (selects.length > 0) return readOrder(selects);
  return fields.flatMap((field) => (isAnswered(field) ? field.value : []));
}

/** Puts a response back into the controls. What no longer exists is left out. */
export function showResponse(fields: readonly Field[], response: Response): void {
  for (const field of fields) {
    if (field instanceof HTMLSelectElement) showPlace(field, response);
    else if (isToggle(field)) field.checked = response.includes(field.value);
    else field.value = response[0] ?? "";
  }
}

/** True when nothing more needs to be answered before the item can be graded. */
export function isComplete(fields: readonly Field[]): boolean {
  const radios = fields.filter((field) => field.type === "radio");
  const groups = new Set(radios.map(({ name }) => name));
  const answered = new Set(radios.filter(isAnswered).map(({ name }) => name));
  const others = fields.filter((field) => field.type !== "radio");
  const places = others.filter((field) => field instanceof HTMLSelectElement);
  if (places.length > 0)
    return new Set(places.map(({ value }) => value).filter(Boolean)).size === places.length;
  return groups.size === answered.size && (others.length === 0 || others.some(isAnswered));
}

const isToggle = (field: Field): field is HTMLInputElement =>
  field.type === "radio" || field.type === "checkbox";

function isAnswered(field: Field): boolean {
  if (isToggle(field)) return field.checked;
  if (field.inputMode === "decimal") return numberIn(field.value) !== undefined;
  return field.value.trim() !== "";
}

const choiceOf = (field: HTMLElement): string => field.dataset.choice ?? "";

/** Choices by the place they were given; without a place, after the others. */
function readOrder(selects: readonly HTMLSelectElement[]): string[] {
  const placed = selects.filter(({ value }) => value !== "");
  return placed.toSorted((a, b) => Number(a.value) - Number(b.value)).map(choiceOf);
}

function showPlace(field: HTMLSelectElement, response: Response): void {
  const place = response.indexOf(choiceOf(field));
  field.value = place === -1 ? "" : String(place + 1);
}
