import { reviewWords as say } from "../words/en.ts";
import { dayInWords } from "./day-in-words.ts";
import { dueOf } from "./due.ts";
import { goneInWords } from "./gone-answers.ts";
import { paragraph } from "./paragraph.ts";
import type { QuizItem } from "./quiz-item.ts";
import { dueAmong, isMet, partIn, reviewItems, type ReviewItem } from "./review-items.ts";
import { showProgress } from "./review-progress.ts";
import { isKept, isProbed, remove } from "./store.ts";

/** As many questions as are asked in one go. */
const mostAsked = 10;

/**
 * Asks what is due today, and tells what a learner has done. Without script it is a list of all
 * questions; each of them lies beside its link in a template.
 */
export class DailyReview extends HTMLElement {
  /** The day on which the questions were chosen. */
  #day = "";
  /** The ids of those that have been answered since. */
  #answered = new Set<string>();

  connectedCallback(): void {
    this.#part("without-script").hidden = true;
    for (const list of this.querySelectorAll("details")) list.open = false;
    this.addEventListener("click", this.#refresh);
    this.addEventListener("change", this.#refresh);
    this.#part("more").addEventListener("click", this.#askMore);
    addEventListener("storage", this.#follow);
    addEventListener("pageshow", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    this.#ask();
  }

  disconnectedCallback(): void {
    removeEventListener("storage", this.#follow);
    removeEventListener("pageshow", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  readonly #follow = (event: StorageEvent): void => {
    if (!isProbed(event)) this.#refresh();
  };

  #ask(): void {
    const now = Date.now();
    this.#day = new Date(now).toDateString();
    this.#answered.clear();
    const due = dueAmong(reviewItems(this, now), now).slice(0, mostAsked);
    this.#part("asked").replaceChildren(...due.map(askedAnew));
    this.#refresh();
  }

  readonly #askMore = (): void => {
    this.#ask();
    // The button that was pressed is gone.
    this.#part("asked").querySelector<HTMLElement>("input, select, textarea")?.focus();
  };

  /** Whoever comes back to a page that was left open on another day finds what is due by then. */
  readonly #wake = (): void => {
    const isNewDay = this.#day !== new Date().toDateString();
    if (isNewDay && this.#waiting === 0) this.#ask();
    else this.#refresh();
  };

  readonly #refresh = (): void => {
    const now = Date.now();
    const items = reviewItems(this, now);
    for (const { id, isChecked } of this.#asked) if (isChecked) this.#answered.add(id);
    this.#tell(items, now);
    showProgress(this, items, now);
    const gone = goneInWords(items);
    this.#part("gone").textContent = gone;
    this.#part("gone").hidden = gone === "";
  };

  #tell(items: readonly ReviewItem[], now: number): void {
    const asked = this.#asked.length;
    const isOver = this.#waiting === 0;
    const more = isOver && asked > 0 ? dueAmong(items, now).length : 0;
    this.#part("lead").hidden = asked === 0;
    this.#part("lead").textContent = say.asked(asked);
    this.#part("more").hidden = more === 0;
    this.#part("start").hidden = items.some(isMet);
    this.#announce(isOver ? summary(items, asked, more, now) : []);
  }

  /** Says nothing that is said already: a screen reader would read it out again. */
  #announce(lines: readonly string[]): void {
    const told = this.#part("told");
    if (told.textContent !== lines.join("")) told.replaceChildren(...lines.map(paragraph));
  }

  get #waiting(): number {
    return this.#asked.filter(({ id }) => !this.#answered.has(id)).length;
  }

  get #asked(): QuizItem[] {
    return [...this.#part("asked").querySelectorAll<QuizItem>("quiz-item")];
  }

  #part(name: string): HTMLElement {
    return partIn(this, `[data-part="${name}"]`);
  }
}

/** A copy of the question, without the answer that it was given the last time. */
function askedAnew({ id, template }: ReviewItem, index: number): DocumentFragment {
  const copy = document.importNode(template.content, true);
  remove("answer", `${partIn(copy, "[data-saved-under]").dataset.savedUnder ?? ""}/${id}`);
  partIn(copy, '[data-part="number"]').textContent = `${index + 1}.`;
  return copy;
}

/** What there is to say when no question waits; `more` are due beyond those that were asked. */
function summary(items: readonly ReviewItem[], asked: number, more: number, now: number): string[] {
  const met = items.filter(isMet);
  if (met.length === 0) return [isKept() ? say.nothingMet : say.notKept];
  const coming = met.map(({ memory }) => dueOf(memory)).filter((due) => due > now);
  const next = Math.min(...coming);
  return [
    asked > 0 ? say.done : say.nothingDue,
    ...(more > 0 ? [say.more(more)] : []),
    ...(coming.length > 0
      ? [say.next(dayInWords(next, now), coming.filter((due) => due === next).length)]
      : []),
  ];
}
