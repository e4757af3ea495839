import { grade, isAccepted, type ItemKey, type Outcome, type Verdict } from "../unit/grade.ts";
import type { Judgement } from "../unit/vocabulary.ts";
import { fieldsIn, isComplete, readResponse, showResponse } from "./answer-fields.ts";
import { scripts as say } from "../words/en.ts";
import { loadAnswer, saveAnswer, type Confidence, type SavedAnswer } from "./saved-answers.ts";

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
  }

  disconnectedCallback(): void {
    removeEventListener("pageshow", this.#restore);
  }

  readonly #restore = (): void => {
    const saved = loadAnswer(this.#savedUnder, this.id);
    if (saved) showResponse(this.#fields, saved.response);
    // A choice that is gone since can leave a checked answer that is not whole any more.
    if (!saved?.checked || !isComplete(this.#fields)) this.#askConfidence();
    else if (this.#waits) this.#showKept();
    else this.showVerdict();
  };

  readonly #keep = (): void => {
    this.#save({ response: this.#response, checked: false, confidence: undefined });
    this.#askConfidence();
  };

  readonly #check = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const confidence = target.value as Confidence;
    if (this.#waits) this.#showKept();
    else this.showVerdict();
    this.#keepFocus();
    this.#save({ response: this.#response, checked: true, confidence });
  };

  readonly #tryAgain = (): void => {
    this.#keep();
    this.#fields[0]?.focus();
  };

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
    this.#part("verdict").replaceChildren(...this.#wordsFor(verdict));
    if (verdict.outcome === "ungraded") this.#reasons.open = true;
    return verdict.outcome;
  }

  /** What the right answer does with the claim; `undefined` for an item that asks for no judgement. */
  get judgement(): Judgement | undefined {
    return this.#key.judgement;
  }

  /** The skill that the item trains, in words. */
  get skill(): string {
    return this.#part("skill").textContent;
  }

  #showKept(): void {
    this.#part("confidence").hidden = true;
    this.#part("again").hidden = false;
    this.#part("verdict").replaceChildren(paragraph(say.kept, "ungraded"));
  }

  /** In a check-out nothing is told before the end. */
  get #waits(): boolean {
    return this.closest("check-out") !== null;
  }

  /** The button that was pressed is gone: whoever uses the keyboard goes on from what comes next. */
  #keepFocus(): void {
    const again = this.#part("again");
    const next = again.hidden ? this.#reasons.querySelector("summary") : again;
    next?.focus({ preventScroll: true });
  }

  #wordsFor({ outcome, parts }: Verdict): HTMLElement[] {
    const words = this.#response.length === 0 ? say.notAnswered : say.verdicts[outcome];
    const heading = paragraph(words, outcome);
    const reasons = parts.map((part) => paragraph(this.#reasonFor(part.id), part.outcome));
    if (parts.length === 1) reasons[0]?.removeAttribute("data-outcome");
    return [heading, ...reasons];
  }

  #reasonFor(id: string): string {
    const reason = this.#reasons.querySelector(`[data-reason="${CSS.escape(id)}"]`);
    const answered = reason?.previousElementSibling?.textContent;
    const row = reason?.closest("ul")?.previousElementSibling;
    const heading = row?.matches("[data-row]") ? row.textContent : undefined;
    return [heading, answered && `${answered}:`, reason?.textContent].filter(Boolean).join(" ");
  }

  #save(answer: SavedAnswer): void {
    if (saveAnswer(this.#savedUnder, this.id, answer)) return;
    const notice =
      this.closest("[data-quiz]")?.querySelector<HTMLElement>('[data-part="not-saved"]');
    // Screen readers announce what is put into a status region, not one that is unhidden full.
    if (notice) notice.textContent = notice.dataset.notice ?? "";
  }

  get #savedUnder(): string {
    return this.dataset.savedUnder ?? "";
  }

  get #fields(): ReturnType<typeof fieldsIn> {
    return fieldsIn(this);
  }

  get #response(): string[] {
    return readResponse(this.#fields);
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

function paragraph(text: string, outcome: Outcome): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  element.dataset.outcome = outcome;
  return element;
}
