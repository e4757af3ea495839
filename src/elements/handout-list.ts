/*
Which paper a teacher prints on, kept on the device:

  take-it-apart/1/print/edition
  letter-large

An edition that no longer exists is taken for none, and all files are shown.
*/

const name = "take-it-apart/1/print/edition";

/** A list of files in several editions. Without script all are shown; this shows one, and remembers it. */
export class HandoutList extends HTMLElement {
  connectedCallback(): void {
    const editions = this.#editions;
    editions.hidden = false;
    editions.addEventListener("change", this.#choose);
    this.show(load());
  }

  /** Shows the files of one edition; all where there is no such edition. */
  show(edition: string): void {
    const known = this.#radios.find(({ value }) => value === edition) ?? this.#radios[0];
    if (known) known.checked = true;
    for (const file of this.querySelectorAll<HTMLElement>("[data-edition]"))
      file.hidden = this.#chosen !== "" && file.dataset.edition !== this.#chosen;
  }

  /** One choice for all lists of the page. */
  readonly #choose = (): void => {
    const chosen = this.#chosen;
    save(chosen);
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

function load(): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function save(edition: string): void {
  try {
    localStorage.setItem(name, edition);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
