import { isAccepted } from "../unit/grade.ts";
import { resultWords as say } from "../words/en.ts";
import type { QuizItem } from "./quiz-item.ts";
import { resultInWords, resultOf, type Answered } from "./result.ts";
import { showSkills } from "./show-skills.ts";

/**
 * A quiz with its result: how many were right, the two rates, what to look at first, and where the
 * skills that need another look are taught. A test (`data-waits`) keeps all verdicts until then.
 */
export class GradedQuiz extends HTMLElement {
  connectedCallback(): void {
    const finish = this.#part("finish");
    finish.hidden = false;
    finish.addEventListener("click", this.#finish);
  }

  readonly #finish = (): void => {
    const items = this.#items.filter((item) => this.#waits || item.isChecked);
    if (this.#waits) this.#showVerdicts(items);
    const result = resultOf(items.map(answeredIn));
    const lines = resultInWords(result, this.#items.length).map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    });
    this.#part("result").replaceChildren(...lines);
    this.#showSureMisses(items);
    showSkills(this.#part("skills"), result.skillsToRevisit);
  };

  #showVerdicts(items: readonly QuizItem[]): void {
    // Twenty status regions would all be read out at once; the result alone is.
    for (const verdict of this.querySelectorAll('[data-part="verdict"]'))
      verdict.removeAttribute("role");
    for (const item of items) item.showVerdict();
  }

  /** Answers that a learner was sure of and that did not stand: another look pays most there. */
  #showSureMisses(items: readonly QuizItem[]): void {
    const misses = items.filter((item) => item.confidence === "sure" && isMiss(answeredIn(item)));
    this.#part("sure-misses").hidden = misses.length === 0;
    this.#part("sure-miss-list").replaceChildren(...misses.map(linkTo));
  }

  get #items(): QuizItem[] {
    return [...this.querySelectorAll<QuizItem>("quiz-item")];
  }

  get #waits(): boolean {
    return this.matches("[data-waits]");
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The quiz has no part “${name}”`);
    return part;
  }
}

function answeredIn({ outcome, judgement, skill }: QuizItem): Answered {
  return { isGraded: outcome !== "ungraded", isAccepted: isAccepted(outcome), judgement, skill };
}

const isMiss = (answered: Answered): boolean => answered.isGraded && !answered.isAccepted;

function linkTo({ id, stem }: QuizItem): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${id}`;
  link.textContent = stem || say.question;
  const line = document.createElement("li");
  line.append(link);
  return line;
}
