import { slidesWords } from "../words/en.ts";
import { choiceOf } from "./deck-hands.ts";
import { DeckKeys, type WindowCommand } from "./deck-keys.ts";
import { DeckLink, type Message } from "./deck-link.ts";
import { remember, remembered } from "./deck-memory.ts";
import { after, firstState, stateFrom, type Command, type DeckState } from "./deck-state.ts";
import { DeckView } from "./deck-view.ts";
import { PresenterPanel } from "./presenter-panel.ts";
import { swipesOn } from "./swipes.ts";

const isPresenter = location.search === "?presenter";

/**
 * Shows the slides of a page one at a time. The same page is the teacher's own window where its
 * address ends in `?presenter`: that one shows the notes, and moves the other.
 */
export class SlideDeck extends HTMLElement {
  readonly #keys = new DeckKeys();
  readonly #view = new DeckView(this, isPresenter);
  readonly #link = new DeckLink((message) => {
    this.#receive(message);
  });
  #state = this.#begin();
  #panel: PresenterPanel | undefined;

  connectedCallback(): void {
    if (isPresenter) this.#panel = new PresenterPanel(this.#view.part("panel"), this.#ask);
    this.#listen();
    this.#show();
    this.#ask();
  }

  /** Where this window was before it was loaded anew; the address has the last word on the slide. */
  #begin(): DeckState {
    const { facts } = this.#view;
    const kept = stateFrom(remembered("deck"), facts) ?? firstState;
    const slide = slideIn(location.hash) ?? kept.slide;
    return slide === kept.slide || slide > facts.length
      ? kept
      : { ...kept, slide, isAnswered: false };
  }

  #listen(): void {
    document.addEventListener("keydown", this.#press);
    this.addEventListener("click", this.#click);
    addEventListener("hashchange", this.#follow);
    addEventListener("resize", () => {
      this.#view.fit();
    });
    swipesOn(this.#view.part("stage"), (way) => {
      this.#do({ do: way });
    });
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isBlank = this.#state.screen !== "slide" && !["Shift", "Tab"].includes(key);
    const command = isBlank ? ({ do: "next" } as const) : this.#keys.commandFor(event);
    if (!command || (!isBlank && (isForControl(event) || this.#scrollsBy(key)))) return;
    if (this.#view.keyList.open && command.do !== "keys") return;
    event.preventDefault();
    this.#do(command);
  };

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button) {
      this.#use(button);
      // A button that a mouse has pressed must not keep the space bar from turning the page.
      if (event.detail > 0) button.blur();
    } else if (this.#state.screen !== "slide") {
      this.#do({ do: "next" });
    }
  };

  #use(button: HTMLElement): void {
    const { command, part } = button.dataset;
    if (command) this.#do({ do: command } as Command);
    const choice = choiceOf(this.#view.current, button);
    if (choice >= 0) this.#do({ do: "hand", choice, by: part === "more" ? 1 : -1 });
  }

  readonly #follow = (): void => {
    const slide = slideIn(location.hash || "#1");
    if (slide !== undefined && slide !== this.#state.slide) this.#do({ do: "go", slide });
  };

  #do(command: Command | WindowCommand): void {
    switch (command.do) {
      case "keys":
        toggle(this.#view.keyList);
        break;
      case "fullScreen":
        toggleFullScreen();
        break;
      case "presenter":
      case "open":
        this.#openOther();
        break;
      default:
        this.#state = after(this.#state, command, this.#view.facts, Date.now());
        this.#show();
        this.#send(false);
    }
  }

  /** From the window with the slides, the teacher's; from that one, the other. */
  #openOther(): void {
    const address = new URL(location.href);
    address.search = isPresenter ? "" : "?presenter";
    const name = isPresenter ? "slides" : "presenter";
    if (!this.#link.open(address.href, `take-it-apart-${name}`))
      this.#view.say(slidesWords.blocked);
  }

  readonly #ask = (): void => {
    this.#send(true);
  };

  #send(asks: boolean): void {
    const from = isPresenter ? "presenter" : "slides";
    this.#link.send({ from, asks, state: this.#state });
  }

  #receive({ from, asks, state }: Message): void {
    const told = stateFrom(state, this.#view.facts);
    if (!told) return;
    if (from === "slides") this.#panel?.hear();
    if (told.at > this.#state.at) {
      this.#state = told;
      this.#show();
    }
    if (asks) this.#send(false);
  }

  #show(): void {
    const { slide } = this.#state;
    remember("deck", this.#state);
    this.#view.show(this.#state);
    this.#panel?.show(this.#state, this.#view.current, this.#view.slides[slide]);
    if ((slideIn(location.hash) ?? 1) !== slide) location.hash = String(slide);
  }

  /** In a small window, what does not fit is scrolled by the same keys. */
  #scrollsBy(key: string): boolean {
    return (key === "ArrowDown" || key === "ArrowUp") && this.#view.isLonger;
  }
}

/** The slide that an address names: `#5`. */
function slideIn(hash: string): number | undefined {
  return /^#[1-9]\d{0,3}$/u.test(hash) ? Number(hash.slice(1)) : undefined;
}

/** Space and Enter press a button that has the focus. */
const isForControl = ({ key, target }: KeyboardEvent): boolean =>
  (key === " " || key === "Enter") &&
  target instanceof Element &&
  target.closest("button, a, summary") !== null;

function toggle(dialog: HTMLDialogElement): void {
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser may forbid it; the slide fills the window all the same.
  change.catch(() => undefined);
}
