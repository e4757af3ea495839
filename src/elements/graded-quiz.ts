import { isAccepted } from "../unit/grade.ts";
import { resultWords as say } from "../words/en.ts";
import { paragraph } from "./paragraph.ts";
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
    this.addEventListener("click", this.#follow);
    this.addEventListener("input", this.#follow);
  }

  readonly #finish = (): void => {
    if (this.#waits) this.#showVerdicts();
    this.#showResult();
  };

  /** A result that is shown goes along with what is answered after. */
  readonly #follow = (): void => {
    if (!this.#waits && this.#part("result").hasChildNodes()) this.#showResult();
  };

  #showResult(): void {
    const items = this.#items.filter((item) => this.#waits || item.isChecked);
    const result = resultOf(items.map(answeredIn));
    const words = resultInWords(result, this.#items.length);
    // What has not changed is not read out once more.
    if (words.join("") !== this.#part("result").textContent)
      this.#part("result").replaceChildren(...words.map(paragraph));
    this.#showSureMisses();
    showSkills(this.#part("skills"), result.skillsToRevisit);
  }

  #showVerdicts(): void {
    // Twenty status regions would all be read out at once; the result alone is.
    for (const verdict of this.querySelectorAll('[data-part="verdict"]'))
      verdict.removeAttribute("role");
    for (const item of this.#items) item.showVerdict();
  }

  /** Answers that a learner was sure of and that did not stand: another look pays most there. */
  #showSureMisses(): void {
    const misses = this.#items.filter((item) => item.wasSureMiss);
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

function answeredIn({ isGraded, outcome, judgement, skill }: QuizItem): Answered {
  return { isGraded, isAccepted: isAccepted(outcome), judgement, skill };
}

function linkTo({ id, stem }: QuizItem): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${id}`;
  link.textContent = stem || say.question;
  const line = document.createElement("li");
  line.append(link);
  return line;
}
