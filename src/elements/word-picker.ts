import { workbenchWords as say } from "../words/en.ts";

/** A half-open range of UTF-16 offsets in a sentence. */
export type WordRange = readonly [start: number, end: number];

/**
 * The words of a sentence as buttons that are pressed or not: tapped, or reached as one stop of the
 * Tab key, from which the arrows lead to the others.
 */
export class WordPicker extends HTMLElement {
  #words: { readonly range: WordRange; readonly button: HTMLButtonElement }[] = [];

  connectedCallback(): void {
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", say.picker);
    this.addEventListener("click", this.#press);
    this.addEventListener("keydown", this.#move);
  }

  /** Shows a sentence with some of its words marked. */
  show(sentence: string, marked: readonly WordRange[]): void {
    this.#words = wordsIn(sentence).map(({ word, range }) => {
      const isMarked = marked.some((one) => overlaps(one, range));
      return { range, button: wordButton(word, isMarked) };
    });
    const buttons = this.#words.map(({ button }) => button);
    this.replaceChildren(...buttons.flatMap((button) => [button, " "]));
    this.#makeStop(buttons[0]);
  }

  /** The marked words; those that stand side by side make one range. */
  get marked(): WordRange[] {
    const ranges: WordRange[] = [];
    let isOpen = false;
    for (const { range, button } of this.#words) {
      const isMarked = button.getAttribute("aria-pressed") === "true";
      const last = ranges.at(-1);
      if (isMarked && isOpen && last) ranges[ranges.length - 1] = [last[0], range[1]];
      else if (isMarked) ranges.push(range);
      isOpen = isMarked;
    }
    return ranges;
  }

  /** Moves the focus to the word that the Tab key leads to. */
  enter(): void {
    this.#words.find(({ button }) => button.tabIndex === 0)?.button.focus();
  }

  readonly #press = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const isPressed = target.getAttribute("aria-pressed") === "true";
    target.setAttribute("aria-pressed", String(!isPressed));
    this.#makeStop(target);
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };

  readonly #move = (event: KeyboardEvent): void => {
    const at = this.#words.findIndex(({ button }) => button === event.target);
    const isReversed = getComputedStyle(this).direction === "rtl";
    const step = isReversed ? -1 : 1;
    const to = {
      ArrowRight: at + step,
      ArrowLeft: at - step,
      Home: 0,
      End: this.#words.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : this.#words[to]?.button;
    if (!next) return;
    event.preventDefault();
    this.#makeStop(next);
    next.focus();
  };

  #makeStop(stop: HTMLButtonElement | undefined): void {
    for (const { button } of this.#words) button.tabIndex = button === stop ? 0 : -1;
  }
}

/** The words, each shown with the marks that stand at it, and a range without them. */
function wordsIn(sentence: string): { word: string; range: WordRange }[] {
  return [...sentence.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const [before = ""] = /^[\p{P}\p{S}]+(?=\S*\w)/u.exec(word) ?? [];
    const [after = ""] = /(?<=\w\S*)[\p{P}\p{S}]+$/u.exec(word) ?? [];
    return { word, range: [index + before.length, index + word.length - after.length] };
  });
}

function wordButton(word: string, isMarked: boolean): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = word;
  button.setAttribute("aria-pressed", String(isMarked));
  return button;
}

const overlaps = ([start, end]: WordRange, [from, to]: WordRange): boolean =>
  start < to && from < end;
