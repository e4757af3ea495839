import { settingsWords as say } from "../words/en.ts";
import { entryFrom } from "./entry-schemas.ts";
import { showReading } from "./reading.ts";
import { save } from "./store.ts";

/** How pages look, chosen with radio buttons: it shows at once, and holds on all pages. */
export class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show();
    this.addEventListener("change", this.#choose);
    // The script in the head listens first: what it shows by then is what is chosen.
    addEventListener("pageshow", this.#show);
    addEventListener("storage", this.#show);
  }

  disconnectedCallback(): void {
    removeEventListener("pageshow", this.#show);
    removeEventListener("storage", this.#show);
  }

  readonly #show = (): void => {
    const { dataset } = document.documentElement;
    for (const radio of this.#radios) radio.checked = radio.value === (dataset[radio.name] ?? "");
  };

  readonly #choose = (): void => {
    const chosen = this.#radios.filter(({ checked, value }) => checked && value !== "");
    const named = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    const reading = entryFrom("reading", named) ?? {};
    showReading(reading);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = save("reading", "", reading) ? say.kept : say.notKept;
  };

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll("input")];
  }
}
