import type { LabelKey } from "../unit/grade.ts";
import type { Judgement } from "../unit/vocabulary.ts";
import { workbenchWords as say } from "../words/en.ts";
import { compare, type Compared } from "./comparison.ts";
import type { Entry } from "./entry-schemas.ts";
import { labelVerdict } from "./label-verdict.ts";
import { load, remove, save } from "./store.ts";
import { WordPicker, type WordRange } from "./word-picker.ts";

/**
 * A sentence that a learner labels: its kind, whether to accept it, the words that told, a question.
 * What is chosen is kept at once. The comparison stays hidden until the workbench asks for it.
 */
export class LabelRow extends HTMLElement {
  #words: readonly WordRange[] = [];
  /** The comparison of this sentence alone was asked for. */
  #isAskedAlone = false;

  connectedCallback(): void {
    this.#picking.hidden = false;
    this.#part("pick").addEventListener("click", this.#togglePicker);
    this.#part("pick").setAttribute("aria-expanded", "false");
    this.#picker.addEventListener("change", this.#markWords);
    this.#part("compare-one").addEventListener("click", this.#compareAlone);
    this.addEventListener("input", this.#keep);
    this.addEventListener("keydown", this.#chooseByKey);
    this.restore();
  }

  /** Shows what is kept on the device. */
  restore(): void {
    const label = load("label", this.#path);
    for (const radio of this.#radios) radio.checked = isChosen(radio, label);
    this.#question.value = label?.question ?? "";
    this.#showEdited(label);
    this.#words = label?.sentence === this.sentence ? label.words : [];
    this.#showWords();
    this.#showJudgement();
  }

  /** Shows how the label stands beside the key, where that is asked for: never before there is a label. */
  showComparison(isAsked: boolean): void {
    const compared = this.compared;
    const hasKind = compared.agreement !== "none";
    const isShown = hasKind && (isAsked || this.#isAskedAlone);
    const differs = compared.agreement === "other" || differsInJudgement(compared);
    this.#comparison.hidden = !isShown;
    this.#comparison.open = isShown && differs;
    this.#part("compare-one").hidden = !hasKind || isShown;
    const isTold = isAsked || isShown;
    this.#part("verdict").replaceChildren(...(isTold ? this.#wordsFor(compared) : []));
  }

  hideComparison(): void {
    this.#isAskedAlone = false;
    this.showComparison(false);
  }

  /** Takes the label away, from the device too. */
  clear(): void {
    remove("label", this.#path);
    this.restore();
  }

  get number(): number {
    return Number(this.dataset.number);
  }

  get sentence(): string {
    return this.#part("sentence").textContent;
  }

  get compared(): Compared {
    return compare(this.number, this.#key, this.isLabelled ? this.#label : undefined);
  }

  /** True when any part of the row holds something. */
  get isLabelled(): boolean {
    const { kind, judgement, question, words } = this.#label;
    return Boolean(kind ?? judgement) || question !== "" || words.length > 0;
  }

  get kindInWords(): string | undefined {
    return labelOf(this.#chosen("kind"));
  }

  get judgementInWords(): string | undefined {
    return labelOf(this.#chosen("judgement"));
  }

  /** The words that told, as they stand in the sentence. */
  get markedWords(): string[] {
    return this.#words.map(([start, end]) => this.sentence.slice(start, end));
  }

  get question(): string {
    return this.#question.value.trim();
  }

  readonly #keep = (): void => {
    this.#showJudgement();
    const isKept = save("label", this.#path, this.#label);
    this.#part("edited").replaceChildren();
    this.dispatchEvent(new CustomEvent("labelled", { bubbles: true, detail: isKept }));
  };

  readonly #compareAlone = (): void => {
    this.#isAskedAlone = true;
    this.showComparison(false);
    this.#comparison.querySelector("summary")?.focus({ preventScroll: true });
  };

  readonly #markWords = (event: Event): void => {
    event.stopPropagation();
    this.#words = this.#picker.marked;
    this.#showWords();
    this.#keep();
  };

  readonly #togglePicker = (): void => {
    this.#picker.hidden = !this.#picker.hidden;
    this.#part("pick").setAttribute("aria-expanded", String(!this.#picker.hidden));
    if (this.#picker.hidden) return;
    this.#picker.show(this.sentence, this.#words);
    this.#picker.enter();
  };

  /** A letter chooses the kind it stands for, unless somebody is writing. */
  readonly #chooseByKey = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || target === this.#question) return;
    const radio = this.#radios.find(({ dataset }) => dataset.code === key.toUpperCase());
    if (!radio) return;
    radio.checked = true;
    radio.focus();
    this.#keep();
  };

  /** Nobody accepts a question or a signpost. */
  #showJudgement(): void {
    const kind = this.#chosen("kind")?.value;
    this.#part("judgement").hidden = kind === "open-question" || kind === "signpost";
  }

  #showWords(): void {
    const marked = this.markedWords;
    this.#part("marked").textContent = marked.length > 0 ? say.marked(marked) : "";
  }

  #showEdited(label: Entry<"label"> | undefined): void {
    const isEdited = label !== undefined && label.sentence !== this.sentence;
    this.#part("edited").textContent = isEdited ? say.edited(label.sentence) : "";
  }

  #wordsFor(compared: Compared): HTMLElement[] {
    const isJudged = this.#label.judgement !== undefined;
    return labelVerdict(compared, {
      own: this.kindInWords,
      key: this.#kindOfKey,
      isEitherWay: isJudged && this.#key.judgement === undefined,
    });
  }

  get #label(): Entry<"label"> {
    return {
      kind: this.#chosen("kind")?.value,
      judgement: this.#part("judgement").hidden
        ? undefined
        : (this.#chosen("judgement")?.value as Judgement | undefined),
      words: this.#words.map(([start, end]) => [start, end]),
      question: this.#question.value,
      sentence: this.sentence,
      at: Date.now(),
    };
  }

  /** The key that the page carries inside the closed comparison. */
  get #key(): LabelKey {
    return JSON.parse(this.#comparison.dataset.key ?? "") as LabelKey;
  }

  get #kindOfKey(): string {
    return labelOf(this.#radios.find(({ value }) => value === this.#key.kind)) ?? "";
  }

  get #path(): string {
    const bench = this.closest<HTMLElement>("[data-text]");
    return `${bench?.dataset.text ?? ""}/${this.dataset.number ?? ""}`;
  }

  #chosen(name: string): HTMLInputElement | undefined {
    return this.#radios.find((radio) => radio.checked && radio.name.startsWith(name));
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  get #question(): HTMLTextAreaElement {
    return this.#part("question") as HTMLTextAreaElement;
  }

  get #picking(): HTMLElement {
    return this.#part("picking");
  }

  get #picker(): WordPicker {
    const picker = this.querySelector<WordPicker>("word-picker");
    if (!picker) throw new Error(`The row of sentence ${this.number} has no picker of words`);
    return picker;
  }

  get #comparison(): HTMLDetailsElement {
    return this.#part("comparison") as HTMLDetailsElement;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The row of sentence ${this.number} has no part “${name}”`);
    return part;
  }
}

const isChosen = ({ name, value }: HTMLInputElement, label: Entry<"label"> | undefined): boolean =>
  value === (name.startsWith("kind") ? label?.kind : label?.judgement);

const differsInJudgement = ({ judged }: Compared): boolean =>
  judged !== undefined && judged.as !== judged.key;

const labelOf = (radio: HTMLInputElement | undefined): string | undefined =>
  radio?.closest("label")?.textContent.replace(/\s+/gu, " ").trim();
