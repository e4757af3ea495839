import { slidesWords } from "../words/en.ts";
import { choicesOf, showHands } from "./deck-hands.ts";
import type { DeckState, SlideFacts } from "./deck-state.ts";
import { fitSlide, overflows } from "./fit-slide.ts";

/** The slides and the tools of a deck as they stand on the page. */
export class DeckView {
  readonly slides: readonly HTMLElement[];
  readonly facts: readonly SlideFacts[];
  readonly #deck: HTMLElement;
  readonly #isPresenter: boolean;
  #current: HTMLElement | undefined;

  constructor(deck: HTMLElement, isPresenter: boolean) {
    this.#deck = deck;
    this.#isPresenter = isPresenter;
    this.slides = [...deck.querySelectorAll<HTMLElement>("[data-type]")];
    this.facts = this.slides.map((slide) => ({
      hasAnswer: slide.querySelector("details") !== null,
      choices: choicesOf(slide).length,
    }));
    document.documentElement.classList.add(isPresenter ? "is-presenter" : "is-projected");
    this.part("tools").hidden = false;
    this.part("keys").hidden = false;
  }

  /** The slide that is shown. */
  get current(): HTMLElement {
    if (!this.#current) throw new Error("The deck shows no slide");
    return this.#current;
  }

  show(state: DeckState): void {
    const { slide, isAnswered, screen, hands } = state;
    this.#current = this.slides[slide - 1];
    for (const other of this.slides) {
      const isCurrent = other === this.#current;
      other.classList.toggle("is-current", isCurrent);
      const answer = other.querySelector("details");
      if (answer) answer.open = isCurrent && (isAnswered || this.#isPresenter);
    }
    showHands(this.current, hands[slide] ?? []);
    this.part("stage").dataset.screen = screen;
    this.#showTools(state);
    this.fit();
  }

  /** Makes the type of the slide as large as the window allows. */
  fit(): void {
    if (!this.#isPresenter) fitSlide(this.current, this.#body);
  }

  /** True where there is more of the slide below. */
  get isLonger(): boolean {
    return this.#isPresenter || overflows(this.#body);
  }

  /** Tells somebody who can not see it. */
  say(text: string): void {
    const said = this.part("said");
    if (said.textContent !== text) said.textContent = text;
  }

  get keyList(): HTMLDialogElement {
    return this.part("keys") as HTMLDialogElement;
  }

  part(name: string): HTMLElement {
    const part = this.#deck.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The deck has no part “${name}”`);
    return part;
  }

  #showTools({ slide, isAnswered, screen }: DeckState): void {
    const { hasAnswer = false, choices = 0 } = this.facts[slide - 1] ?? {};
    const said = slidesWords[isAnswered ? "answered" : "slide"](slide, this.slides.length);
    this.part("place").textContent = `${slide} / ${this.slides.length}`;
    this.say(screen === "slide" ? said : slidesWords[screen]);
    this.#button("answer").hidden = !hasAnswer;
    this.#button("answer").ariaPressed = String(isAnswered);
    this.#button("noHands").hidden = choices === 0;
  }

  get #body(): HTMLElement {
    const body = this.current.querySelector<HTMLElement>('[data-part="body"]');
    if (!body) throw new Error("The slide has no part “body”");
    return body;
  }

  #button(command: string): HTMLElement {
    const button = this.#deck.querySelector<HTMLElement>(`[data-command="${command}"]`);
    if (!button) throw new Error(`The deck has no button “${command}”`);
    return button;
  }
}
