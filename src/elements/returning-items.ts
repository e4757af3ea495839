import { byUrgency, dueOf, oneDay } from "./due.ts";
import { isMissed } from "./memory.ts";
import type { QuizItem } from "./quiz-item.ts";
import { list, load, remove, save } from "./store.ts";

/**
 * The questions that a lesson opens with. Puts what a learner missed or what is due, from earlier
 * lessons, in the place of what the author chose, and keeps to it for a day.
 */
export class ReturningItems extends HTMLElement {
  #hasBegun = false;

  connectedCallback(): void {
    // A page from a USB stick may not fetch another, and browsers complain of the attempt.
    if (location.protocol === "file:") return;
    for (const type of ["pointerdown", "keydown", "wheel"]) addEventListener(type, this.#begin);
    void this.#choose();
  }

  readonly #begin = (): void => {
    this.#hasBegun = true;
  };

  async #choose(): Promise<void> {
    const [text = "", lesson] = this.#savedUnder.split("/");
    const kept = load("returns", this.#savedUnder);
    const isNew = !kept || Math.abs(Date.now() - kept.at) > oneDay;
    const wanted = isNew ? urgentUnder(`${text}/`) : kept.items;
    if (wanted.length === 0) return;
    const earlier = await itemsBefore(lesson, this.dataset.review ?? "");
    // Nothing moves before the eyes of somebody who reads already.
    if (this.#hasBegun && this.getBoundingClientRect().top < innerHeight) return;
    this.#show(wanted, earlier, isNew);
  }

  #show(wanted: readonly string[], earlier: Map<string, QuizItem>, isNew: boolean): void {
    const free: QuizItem[] = [];
    for (const item of this.#items)
      if (!load("answer", this.#answerTo(item.id))) free.push(item);
      // An answer stays where it was given.
      else earlier.delete(item.id);
    const chosen = wanted.filter((id) => earlier.has(id)).slice(0, free.length);
    if (chosen.length === 0) return;
    const going = free.filter(({ id }) => !chosen.includes(id));
    for (const id of chosen) {
      if (free.some((item) => item.id === id)) continue;
      if (isNew) remove("answer", this.#answerTo(id));
      swap(going.shift(), earlier.get(id));
    }
    this.querySelector('[data-part="chosen"]')?.removeAttribute("hidden");
    const items = this.#items.map(({ id }) => id);
    if (isNew) save("returns", this.#savedUnder, { items, at: Date.now() });
  }

  #answerTo(id: string): string {
    return `${this.#savedUnder}/${id}`;
  }

  get #items(): QuizItem[] {
    return [...this.querySelectorAll<QuizItem>("quiz-item")];
  }

  /** The text and the lesson. */
  get #savedUnder(): string {
    return this.querySelector<HTMLElement>("[data-saved-under]")?.dataset.savedUnder ?? "";
  }
}

/** The ids of what was missed last time or is due, the most urgent first. */
function urgentUnder(folder: string): string[] {
  return list("memory", folder)
    .filter(({ value }) => isMissed(value) || dueOf(value) <= Date.now())
    .sort((a, b) => byUrgency(a.value, b.value))
    .map(({ path }) => path.slice(folder.length));
}

/** What the review page holds of the lessons before one, by its ids; nothing where it cannot be had. */
async function itemsBefore(
  lesson: string | undefined,
  address: string,
): Promise<Map<string, QuizItem>> {
  const items = new Map<string, QuizItem>();
  const html = await fetch(address)
    .then((answer) => answer.text())
    .catch(() => "");
  // A parsed page is under the policy of this one, and the styles in its head have other hashes.
  const page = new DOMParser().parseFromString(html.split("</head>")[1] ?? "", "text/html");
  for (const template of page.querySelectorAll("template")) {
    if (template.closest("section")?.dataset.lesson === lesson) break;
    const item = template.content.querySelector<QuizItem>("quiz-item");
    if (item) items.set(item.id, item);
  }
  return items;
}

/** Puts an item in the place of another, with its number. */
function swap(old: QuizItem | undefined, item: QuizItem | undefined): void {
  const [from, to] = [old, item].map((one) => one?.querySelector('[data-part="number"]'));
  if (from && to) to.textContent = from.textContent;
  if (item) old?.replaceWith(item);
}
