import type { Tally } from "./class-tally.ts";

/** The part of the page that counts one sentence or one question: its words, its tables, its key. */
export class CountedSection {
  readonly #section: HTMLElement;

  constructor(section: HTMLElement) {
    this.#section = section;
  }

  /** What answers are graded with. */
  get key(): unknown {
    return JSON.parse(this.#section.dataset.key ?? "") as unknown;
  }

  /** “Sentence 6” or “Question 2”. */
  get name(): string {
    return textIn(this.#section, "h4");
  }

  /** The sentence, or the question. */
  get stem(): string {
    return textIn(this.#section, '[data-part="stem"]');
  }

  /** The lesson that asks the question; none for a sentence. */
  get lesson(): string {
    return this.#section.closest<HTMLElement>("[data-lesson]")?.dataset.lesson ?? "";
  }

  /** An answer in words, after the part of the question that it answers where there are several. */
  answer(cell: string): string {
    const row = this.#row(cell);
    const text = textIn(row, '[data-part="text"]');
    return [partOf(row)?.textContent.trim(), text].filter(Boolean).join(" ");
  }

  /** A link to it, and its stem. What is out of the content keeps its language. */
  get link(): HTMLElement[] {
    const link = document.createElement("a");
    link.href = `#${this.#section.id}`;
    const lesson = this.#section.closest("[data-lesson]")?.querySelector<HTMLElement>("h3");
    link.append(...(lesson ? [copyOf(lesson, "span"), " "] : []), this.name);
    const stem = this.#section.querySelector<HTMLElement>('[data-part="stem"]');
    return [link, ...(stem ? [copyOf(stem, "p")] : [])];
  }

  /** An answer, how many gave it, and why it is right or wrong. */
  answerShown(cell: string, learners: number): (HTMLElement | string)[] {
    const row = this.#row(cell);
    const part = partOf(row);
    const text = row?.querySelector<HTMLElement>('[data-part="text"]');
    const why = row?.querySelector<HTMLElement>(".why");
    return [
      ...(part ? [copyOf(part, "span"), " "] : []),
      ...(text ? [copyOf(text, "b")] : []),
      `: ${learners}. `,
      ...(why ? [copyOf(why, "span")] : []),
    ];
  }

  /** Shows how often each answer was chosen. The longest bar is everybody who answered. */
  show({ answered, cells }: Pick<Tally, "answered" | "cells">, inWords: string): void {
    this.#section.querySelector('[data-part="answered"]')?.replaceChildren(inWords);
    for (const row of this.#section.querySelectorAll<HTMLElement>("[data-cell]")) {
      const { chosen, sure } = cells.get(row.dataset.cell ?? "") ?? { chosen: 0, sure: 0 };
      row.querySelector('[data-part="chosen"]')?.replaceChildren(String(chosen));
      row.querySelector('[data-part="sure"]')?.replaceChildren(String(sure));
      const bar = row.querySelector<HTMLElement>('[data-part="bar"]');
      bar?.style.setProperty("--share", String(chosen / Math.max(answered, 1)));
    }
  }

  #row(cell: string): Element | null {
    return this.#section.querySelector(`[data-cell="${CSS.escape(cell)}"]`);
  }
}

/** The part of a question that a row answers, where it has several. */
const partOf = (row: Element | null): HTMLElement | null | undefined =>
  row?.closest("table")?.querySelector('caption[data-part="of"]');

const textIn = (element: Element | null, selector: string): string =>
  element?.querySelector(selector)?.textContent.replace(/\s+/gu, " ").trim() ?? "";

/** The words of an element, in the language that they have there. */
function copyOf({ textContent, lang, dir }: HTMLElement, tag: string): HTMLElement {
  const copy = document.createElement(tag);
  copy.textContent = textContent.replace(/\s+/gu, " ").trim();
  if (lang) copy.lang = lang;
  if (dir) copy.dir = dir;
  return copy;
}
