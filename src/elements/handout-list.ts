import { load, save } from "./store.ts";

/** A list of files in several editions. Without script all are shown; this shows one, and remembers it. */
export class HandoutList extends HTMLElement {
  connectedCallback(): void {
    const editions = this.#editions;
    editions.hidden = false;
    editions.addEventListener("change", this.#choose);
    this.show(load("edition", "")?.id ?? "");
  }

  /** Shows the files of one edition; all where there is no such edition. */
  show(edition: string): void {
    const known = this.#radios.find(({ value }) => value === edition) ?? this.#radios[0];
    if (known) known.checked = true;
    for (const file of this.querySelectorAll<HTMLElement>("[data-edition]"))
      file.hidden = this.#chosen !== "" && !this.#isWanted(file);
  }

  /** Slides are made for no paper, and stay whichever is chosen. */
  #isWanted({ dataset: { edition } }: HTMLElement): boolean {
    return edition === this.#chosen || edition === "wide";
  }

  /** One choice for all lists of the page. */
  readonly #choose = (): void => {
    const chosen = this.#chosen;
    save("edition", "", { id: chosen });
    for (const list of document.querySelectorAll<HandoutList>("handout-list")) list.show(chosen);
  };

  get #chosen(): string {
    return this.#radios.find(({ checked }) => checked)?.value ?? "";
  }

  get #radios(): HTMLInputElement[] {
    return [...this.#editions.querySelectorAll("input")];
  }

  get #editions(): HTMLElement {
    const editions = this.querySelector<HTMLElement>('[data-part="editions"]');
    if (!editions) throw new Error("The list of handouts has no part “editions”");
    return editions;
  }
}
