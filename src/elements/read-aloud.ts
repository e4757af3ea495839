import { readAloudWords as say } from "../words/en.ts";

/** What is read: the sentences of an article; on other pages headings, paragraphs and list items. */
const sentences = "main h1, main span[data-sentence]";
const blocks = "main :is(h1, h2, h3, h4, p, li)";
const skipped = "quiz-item, label-workbench, .no-print, figure";

/** A button that has the page read by a voice of the device; none where the device has no voice. */
export class ReadAloud extends HTMLElement {
  readonly #button = document.createElement("button");
  #waiting: HTMLElement[] = [];
  /** Kept here, as Chromium forgets an utterance that nothing holds, and never tells its end. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #spoken: HTMLElement | undefined;

  connectedCallback(): void {
    if (!("speechSynthesis" in window)) return;
    this.#button.type = "button";
    this.#button.onclick = this.#toggle;
    this.append(this.#button);
    // Voices may come late. Older Safari has no `addEventListener` here.
    speechSynthesis.onvoiceschanged = this.#offer;
    addEventListener("pagehide", this.#stop);
    this.#stop();
    this.#offer();
  }

  disconnectedCallback(): void {
    removeEventListener("pagehide", this.#stop);
    this.#stop();
  }

  readonly #offer = (): void => {
    this.#button.hidden = !this.#voice;
  };

  readonly #toggle = (): void => {
    if (this.#utterance) {
      this.#stop();
      return;
    }
    this.#waiting = partsToRead();
    this.#button.textContent = say.stop;
    this.#readNext();
  };

  #readNext(): void {
    const part = this.#waiting.shift();
    const voice = this.#voice;
    // A voice can be taken away, and without one the browser would choose, perhaps one from afar.
    if (part && voice) this.#read(part, voice);
    else this.#stop();
  }

  #read(part: HTMLElement, voice: SpeechSynthesisVoice): void {
    this.#mark(part);
    const utterance = new SpeechSynthesisUtterance(part.innerText);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // One that was stopped may tell its end after the next has begun.
    utterance.onend = (): void => {
      if (utterance === this.#utterance) this.#readNext();
    };
    utterance.onerror = (): void => {
      if (utterance === this.#utterance) this.#stop();
    };
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  readonly #stop = (): void => {
    const isReading = this.#utterance;
    this.#utterance = undefined;
    if (isReading) speechSynthesis.cancel();
    this.#mark(undefined);
    this.#button.textContent = say.start;
  };

  /** A voice of the text's language that speaks on the device itself, so that no text leaves it. */
  get #voice(): SpeechSynthesisVoice | undefined {
    const isOurs = (language: string): boolean =>
      language.split(/[-_]/u)[0] === this.dataset.language;
    return speechSynthesis.getVoices().find((voice) => voice.localService && isOurs(voice.lang));
  }

  #mark(part: HTMLElement | undefined): void {
    this.#spoken?.removeAttribute("data-spoken");
    this.#spoken = part;
    part?.setAttribute("data-spoken", "");
    part?.scrollIntoView({ block: "nearest" });
  }
}

/** In the order of the page, as it is now: what is opened by then is read too. */
function partsToRead(): HTMLElement[] {
  const wanted = document.querySelector("span[data-sentence]") ? sentences : blocks;
  return [...document.querySelectorAll<HTMLElement>(wanted)].filter(
    (part) =>
      part.checkVisibility() &&
      !part.closest(skipped) &&
      !part.querySelector(wanted) &&
      part.innerText.trim(),
  );
}
