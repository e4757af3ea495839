import { isAccepted } from "../unit/grade.ts";
import type { QuizItem } from "./quiz-item.ts";
import { resultOf, resultInWords, type Answered } from "./result.ts";

/** A test in one go: its questions keep their verdicts until the end, then all are shown with the result. */
export class CheckOut extends HTMLElement {
  connectedCallback(): void {
    const finish = this.#part("finish");
    finish.hidden = false;
    finish.addEventListener("click", this.#finish);
  }

  readonly #finish = (): void => {
    const items = [...this.querySelectorAll<QuizItem>("quiz-item")];
    // Twenty status regions would all be read out at once; the result alone is.
    for (const verdict of this.querySelectorAll('[data-part="verdict"]'))
      verdict.removeAttribute("role");
    const answered = items.map((item): Answered => {
      const outcome = item.showVerdict();
      const { judgement, skill } = item;
      return {
        isGraded: outcome !== "ungraded",
        isAccepted: isAccepted(outcome),
        judgement,
        skill,
      };
    });
    const lines = resultInWords(resultOf(answered)).map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    });
    this.#part("result").replaceChildren(...lines);
  };

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The check-out has no part “${name}”`);
    return part;
  }
}
