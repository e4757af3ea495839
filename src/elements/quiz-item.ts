import { grade, isAccepted, type ItemKey, type Outcome } from "../unit/grade.ts";
import type { Judgement } from "../unit/vocabulary.ts";
import { quizWords as say } from "../words/en.ts";
import { fieldsIn, isComplete, readResponse, showResponse } from "./answer-fields.ts";
import type { Entry } from "./entry-schemas.ts";
import { judgeLast, remember, wasSureMissToday, type Try } from "./memory.ts";
import { load, save } from "./store.ts";
import { marked, verdictWords } from "./verdict-words.ts";

/** What a level that learners give their own words says of them: from the lowest to the highest. */
const outcomeOfLevel: readonly Outcome[] = ["wrong", "partly", "right"];

/**
 * A question that works without script: controls, and reasons in `details`. This adds: how sure are
 * you, the verdict with the reasons for what was chosen, another try, and answers that stay.
 */
export class QuizItem extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("input", this.#keep);
    this.#part("confidence").addEventListener("click", this.#check);
    this.#part("again").addEventListener("click", this.#tryAgain);
    this.#restore();
    // Browsers put form values back after the page has been left and returned to.
    addEventListener("pageshow", this.#restore);
    addEventListener("storage", this.#follow);
  }

  disconnectedCallback(): void {
    removeEventListener("pageshow", this.#restore);
    removeEventListener("storage", this.#follow);
  }

  readonly #restore = (): void => {
    const saved = this.#saved;
    if (saved) showResponse(this.#fields, saved.response);
    this.#showLevel(saved?.level);
    // A choice that is gone since can leave a checked answer that is not whole any more.
    if (!saved?.checked || !isComplete(this.#fields)) this.#askConfidence();
    else if (this.#waits) this.#showKept();
    else this.showVerdict();
  };

  /** Shows what another tab saved; not while somebody is answering here. */
  readonly #follow = ({ key }: StorageEvent): void => {
    if (key?.endsWith(`/${this.#savedUnder}`) && !this.contains(document.activeElement))
      this.#restore();
  };

  readonly #keep = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && this.#levels.includes(target)) this.#judge(target);
    else this.#begin();
  };

  readonly #check = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const confidence = target.value as Try["confidence"];
    const { outcome } = grade(this.#key, this.#response);
    if (this.#waits) this.#showKept();
    else this.showVerdict();
    this.#keepFocus();
    this.#save({ checked: true, confidence });
    remember(this.#rememberedUnder, { at: Date.now(), confidence, outcome });
  };

  readonly #tryAgain = (): void => {
    this.#begin();
    this.#fields[0]?.focus();
  };

  #begin(): void {
    this.#save({ checked: false });
    this.#showLevel(undefined);
    this.#askConfidence();
  }

  #askConfidence(): void {
    this.#part("verdict").replaceChildren();
    this.#part("again").hidden = true;
    this.#part("confidence").hidden = !isComplete(this.#fields);
  }

  /** Shows how the answer stands, with the reasons for what was chosen, and returns it. */
  showVerdict(): Outcome {
    const verdict = grade(this.#key, this.#response);
    this.#part("confidence").hidden = true;
    this.#part("again").hidden = isAccepted(verdict.outcome);
    const isAnswered = this.#response.length > 0;
    this.#part("verdict").replaceChildren(...verdictWords(verdict, isAnswered, this.#reasons));
    // Whoever wrote the words compares them with the model, and says which level they reach.
    if (verdict.outcome === "ungraded") this.#reasons.open = true;
    return verdict.outcome;
  }

  /** True once an answer has been checked. */
  get isChecked(): boolean {
    return this.#saved?.checked ?? false;
  }

  /** True when the learner was sure today and it was not so, even if they have tried again since. */
  get wasSureMiss(): boolean {
    return wasSureMissToday(this.#rememberedUnder, new Date());
  }

  /** False for a short response: only its writer can judge it. */
  get isGraded(): boolean {
    return this.#key.type !== "short-response";
  }

  /** How the answer stands; as its writer judged it where nobody else can. */
  get outcome(): Outcome {
    const { outcome } = grade(this.#key, this.#response);
    const level = this.#levels.findIndex(({ checked }) => checked);
    return outcome === "ungraded" ? (outcomeOfLevel[level] ?? outcome) : outcome;
  }

  /** What the right answer does with the claim; `undefined` for an item that asks for no judgement. */
  get judgement(): Judgement | undefined {
    return this.#key.judgement;
  }

  /** The skill that the item trains, in words. */
  get skill(): string {
    return this.#part("skill").textContent;
  }

  /** The question. */
  get stem(): string {
    return this.querySelector("legend")?.textContent ?? "";
  }

  #showKept(): void {
    this.#part("confidence").hidden = true;
    this.#part("again").hidden = false;
    this.#part("verdict").replaceChildren(marked(say.kept, "ungraded"));
  }

  #judge({ value }: HTMLInputElement): void {
    this.#save({ checked: true, confidence: this.#saved?.confidence, level: value });
    judgeLast(this.#rememberedUnder, this.outcome);
  }

  #showLevel(level: string | undefined): void {
    for (const radio of this.#levels) radio.checked = radio.value === level;
  }

  /** In a check-out nothing is told before the end. */
  get #waits(): boolean {
    return this.closest("[data-waits]") !== null;
  }

  /** The button that was pressed is gone: whoever uses the keyboard goes on from what comes next. */
  #keepFocus(): void {
    const again = this.#part("again");
    const next = again.hidden ? this.#reasons.querySelector("summary") : again;
    next?.focus({ preventScroll: true });
  }

  #save(state: Pick<Entry<"answer">, "checked" | "confidence" | "level">): void {
    const answer = { ...state, response: this.#response, at: Date.now() };
    if (save("answer", this.#savedUnder, answer)) return;
    const notice = this.#quiz?.querySelector<HTMLElement>('[data-part="not-saved"]');
    // Screen readers announce what is put into a status region, not one that is unhidden full.
    if (notice) notice.textContent = notice.dataset.notice ?? "";
  }

  get #saved(): Entry<"answer"> | undefined {
    return load("answer", this.#savedUnder);
  }

  get #quiz(): HTMLElement | null {
    return this.closest<HTMLElement>("[data-saved-under]");
  }

  get #savedUnder(): string {
    return `${this.#quiz?.dataset.savedUnder ?? ""}/${this.id}`;
  }

  /** One memory for an item, wherever it is asked. */
  get #rememberedUnder(): string {
    return `${this.#quiz?.dataset.text ?? ""}/${this.id}`;
  }

  get #fields(): ReturnType<typeof fieldsIn> {
    return fieldsIn(this);
  }

  get #response(): string[] {
    return readResponse(this.#fields);
  }

  get #levels(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-part="level"] input')];
  }

  get #reasons(): HTMLDetailsElement {
    const reasons = this.querySelector("details");
    if (!reasons) throw new Error(`The quiz item ${this.id} has no reasons`);
    return reasons;
  }

  /** The key that the page carries inside the closed reasons. */
  get #key(): ItemKey {
    return JSON.parse(this.#reasons.dataset.key ?? "") as ItemKey;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The quiz item ${this.id} has no part “${name}”`);
    return part;
  }
}
