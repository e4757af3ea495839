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
    const saved = this.#radios.find(({ value }) => value === load());
    if (saved) saved.checked = true;
    this.#show();
  }

  readonly #choose = (): void => {
    this.#show();
    save(this.#chosen);
  };

  #show(): void {
    const chosen = this.#chosen;
    for (const file of this.querySelectorAll<HTMLElement>("[data-edition]"))
      file.hidden = chosen !== "" && file.dataset.edition !== chosen;
  }

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

function load(): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function save(edition: string): void {
  try {
    localStorage.setItem(name, edition);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
