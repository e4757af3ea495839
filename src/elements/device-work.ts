import { savedWorkWords as say } from "../words/en.ts";
import { offerFile } from "./offer-file.ts";
import { openedInWords } from "./opened-in-words.ts";
import { openFile, workAsFile } from "./saved-work.ts";
import { clear, damaged, isKept, isProbed, list } from "./store.ts";

/** The work that is kept on this device: how much it is, and what can be done with it. */
export class DeviceWork extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#on("save", "click", this.#save);
    this.#on("open", "change", this.#open);
    this.#on("clear", "click", this.#ask);
    this.#on("confirm", "click", this.#answer);
    this.#on("save-damaged", "click", this.#saveDamaged);
    this.#show();
    addEventListener("pageshow", this.#show);
    addEventListener("storage", this.#follow);
  }

  disconnectedCallback(): void {
    removeEventListener("pageshow", this.#show);
    removeEventListener("storage", this.#follow);
  }

  readonly #follow = (event: StorageEvent): void => {
    if (!isProbed(event)) this.#show();
  };

  readonly #show = (): void => {
    const spoilt = damaged().length;
    this.#part("kept").textContent = isKept() ? say.kept : say.notKept;
    this.#part("count").textContent = inWords();
    this.#part("damaged").hidden = spoilt === 0;
    this.#part("damaged-count").textContent = say.damaged(spoilt);
  };

  readonly #save = (): void => {
    offerFile(`take-it-apart-${today()}.json`, workAsFile(), "application/json");
    this.#tell(say.saved);
  };

  readonly #saveDamaged = (): void => {
    const entries = damaged().map(({ name, text }) => `${name}\n${text}`);
    offerFile(`take-it-apart-damaged-${today()}.txt`, entries.join("\n\n"), "text/plain");
    this.#tell(say.saved);
  };

  readonly #open = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (!file) return;
    const opened = await openFile(file);
    // The same file can then be chosen again.
    target.value = "";
    this.#changed();
    this.#tell(openedInWords(opened));
  };

  readonly #ask = (): void => {
    this.#part("confirm").hidden = false;
    this.#part("confirm").querySelector("button")?.focus();
  };

  readonly #answer = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const isMeant = target.value === "yes";
    if (isMeant) clear();
    this.#part("confirm").hidden = true;
    this.#part("clear").focus();
    this.#changed();
    this.#tell(isMeant ? say.cleared : say.notCleared);
  };

  /** Tells the page what other pages hear from the browser. */
  #changed(): void {
    dispatchEvent(new StorageEvent("storage"));
  }

  #tell(words: string): void {
    this.#part("status").textContent = words;
  }

  #on(part: string, event: string, listener: (event: Event) => unknown): void {
    this.#part(part).addEventListener(event, listener);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The work on this device has no part “${name}”`);
    return part;
  }
}

/** How much is kept; of a class only on the device of a teacher. */
function inWords(): string {
  const handedIn = list("class").length;
  const own = say.count(list("answer").length, list("label").length);
  return handedIn === 0 ? own : `${own} ${say.handedIn(handedIn)}`;
}

/** The day it is here, as 2026-11-25: Swedish dates are written so. */
const today = (): string => new Date().toLocaleDateString("sv");
