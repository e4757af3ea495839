import { language, slidesWords } from "../words/en.ts";
import { DeckTimer, inMinutes, sectionTime } from "./deck-timer.ts";
import type { DeckState } from "./deck-state.ts";

/** After so many seconds without an answer the teacher is told. */
const patience = 3;

/** What only the teacher's window shows: what comes next, the time, whether the slides answer. */
export class PresenterPanel {
  readonly #panel: HTMLElement;
  readonly #timer = new DeckTimer();
  #silence = 0;
  #slide: HTMLElement | undefined;

  /** `ask` is called each second, to hear from the window with the slides. */
  constructor(panel: HTMLElement, ask: () => void) {
    this.#panel = panel;
    panel.hidden = false;
    for (const button of panel.querySelectorAll<HTMLElement>("[data-timer]"))
      button.addEventListener("click", () => {
        this.#press(button.dataset.timer);
      });
    setInterval(() => {
      ask();
      this.#silence += 1;
      this.#tick();
    }, 1000);
    ask();
  }

  show(state: DeckState, slide: HTMLElement, next: HTMLElement | undefined): void {
    this.#slide = slide;
    const heading = next?.querySelector('[data-part="heading"]');
    this.#write("coming", heading?.textContent.trim() ?? slidesWords.last);
    const hasAnswer = slide.querySelector("details") !== null;
    const { answerShown, answerHidden } = slidesWords;
    const seen = state.isAnswered ? answerShown : hasAnswer ? answerHidden : "";
    this.#write("class", state.screen === "slide" ? seen : slidesWords[state.screen]);
    this.#tick();
  }

  /** The window with the slides has answered. */
  hear(): void {
    this.#silence = 0;
    this.#write("apart", "");
  }

  #press(button: string | undefined): void {
    if (button === "start") this.#timer.start();
    if (button === "pause") this.#timer.pause();
    if (button === "reset") this.#timer.reset();
    this.#tick();
  }

  #tick(): void {
    const { elapsed } = this.#timer;
    const { minutes, until } = this.#slide?.dataset ?? {};
    const planned = { minutes: Number(minutes ?? 0), until: Number(until ?? 0) };
    this.#write("elapsed", inMinutes(elapsed));
    this.#write("section", sectionTime(elapsed, planned));
    const time = { hour: "2-digit", minute: "2-digit" } as const;
    this.#write("clock", new Date().toLocaleTimeString(language.code, time));
    if (this.#silence > patience)
      this.#write(
        "apart",
        location.protocol === "file:" ? slidesWords.apartFiles : slidesWords.apart,
      );
  }

  #write(part: string, text: string): void {
    const place = this.#panel.querySelector(`[data-part="${part}"]`);
    if (place && place.textContent !== text) place.textContent = text;
  }
}
