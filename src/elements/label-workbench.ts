import { workbenchWords as say } from "../words/en.ts";
import { ratesOf, worthRereading, type Compared } from "./comparison.ts";
import type { LabelRow } from "./label-row.ts";
import { paragraph } from "./paragraph.ts";
import { ratesInWords } from "./result.ts";
import { list, load, remove, save } from "./store.ts";

/**
 * A text that a learner labels before they see the key. Counts what is done, and on request shows
 * every label beside the key, the two rates, and the sentences most worth rereading.
 */
export class LabelWorkbench extends HTMLElement {
  connectedCallback(): void {
    this.#part("asking").hidden = false;
    this.#part("compare").addEventListener("click", this.#compare);
    this.#part("hide").addEventListener("click", this.#hide);
    this.addEventListener("labelled", this.#count);
    addEventListener("storage", this.#follow);
    addEventListener("pageshow", this.restore);
    customElements.whenDefined("label-row").then(this.restore, () => undefined);
  }

  disconnectedCallback(): void {
    removeEventListener("storage", this.#follow);
    removeEventListener("pageshow", this.restore);
  }

  /** Shows what is kept on the device. */
  readonly restore = (): void => {
    for (const row of this.rows) row.restore();
    this.#showCount();
    this.#showGone();
    this.#show(load("compared", this.#text) !== undefined);
  };

  get rows(): LabelRow[] {
    return [...this.querySelectorAll<LabelRow>("label-row")];
  }

  /** Shows what another tab did, unless somebody is at work here. */
  readonly #follow = ({ key }: StorageEvent): void => {
    if (key?.includes(`/${this.#text}/`) && !this.contains(document.activeElement)) this.restore();
  };

  readonly #count = (event: Event): void => {
    this.#showCount();
    const isKept = (event as CustomEvent<boolean>).detail;
    const notice = this.#part("not-saved");
    notice.textContent = isKept ? "" : (notice.dataset.notice ?? "");
    // A label that is changed after the comparison is compared anew.
    (event.target as LabelRow).showComparison(this.#isCompared);
    if (this.#isCompared) this.#summarise();
  };

  readonly #compare = (): void => {
    save("compared", this.#text, { at: Date.now() });
    this.#show(true);
    this.#part("summary").focus();
  };

  readonly #hide = (): void => {
    remove("compared", this.#text);
    for (const row of this.rows) row.hideComparison();
    this.#show(false);
    this.#part("compare").focus();
  };

  #show(isAsked: boolean): void {
    for (const row of this.rows) row.showComparison(isAsked);
    this.#part("summary").hidden = !isAsked;
    this.#part("hide").hidden = !isAsked;
    this.#part("compare").textContent = isAsked ? say.compareAgain : say.compare;
    if (isAsked) this.#summarise();
  }

  #summarise(): void {
    const compared = this.rows.map((row) => row.compared);
    const counted = (wanted: Compared["agreement"]): number =>
      compared.filter(({ agreement }) => agreement === wanted).length;
    const labelled = compared.length - counted("none");
    const rates = ratesOf(compared);
    const isJudged = rates.weakFlagged.of + rates.soundAccepted.of > 0;
    this.#part("lines").replaceChildren(
      paragraph(say.agreed(counted("key"), counted("also"), labelled, compared.length)),
      ...(isJudged ? ratesInWords(rates).map(paragraph) : [paragraph(say.notJudged)]),
    );
    const rereads = worthRereading(compared);
    this.#part("rereads").hidden = rereads.length === 0;
    this.#part("reread-list").replaceChildren(...rereads.map(this.#linkTo));
  }

  readonly #linkTo = ({ sentence }: Compared): HTMLElement => {
    const link = document.createElement("a");
    link.href = `#label-${sentence}`;
    const row = this.rows.find(({ number }) => number === sentence);
    link.textContent = `${row?.dataset.mark ?? ""}: ${row?.sentence ?? ""}`;
    const line = document.createElement("li");
    line.append(link);
    return line;
  };

  #showCount(): void {
    const { length } = this.rows.filter(({ kindInWords }) => kindInWords !== undefined);
    this.#part("count").textContent = say.count(length, this.rows.length);
  }

  /** Labels of sentences that the text has no more are told of, not dropped. */
  #showGone(): void {
    const known = new Set(this.rows.map(({ number }) => `${this.#text}/${number}`));
    const gone = list("label", `${this.#text}/`).filter(({ path }) => !known.has(path));
    this.#part("gone").textContent = gone.length > 0 ? say.gone(gone.length) : "";
  }

  get #isCompared(): boolean {
    return !this.#part("summary").hidden;
  }

  get #text(): string {
    return this.dataset.text ?? "";
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The workbench has no part “${name}”`);
    return part;
  }
}
