import type { WorkForm } from "../unit/work-form.ts";
import { handedInFile, handedInText, type HandedIn } from "./handed-in.ts";

/**
 * Where a class's work comes in: files that are chosen or dropped anywhere on the page, codes that
 * are pasted, and the code in the fragment of the page's own address. Tells of it by an event
 * `handed-in`.
 */
export class ClassIntake extends HTMLElement {
  connectedCallback(): void {
    this.#part("files").addEventListener("change", this.#chosen);
    this.#part("take").addEventListener("click", this.#pasted);
    addEventListener("dragover", this.#dragged);
    addEventListener("dragleave", this.#left);
    addEventListener("drop", this.#dropped);
    addEventListener("hashchange", this.#scanned);
  }

  disconnectedCallback(): void {
    removeEventListener("dragover", this.#dragged);
    removeEventListener("dragleave", this.#left);
    removeEventListener("drop", this.#dropped);
    removeEventListener("hashchange", this.#scanned);
  }

  /** Takes in the code in an address. It goes from the address bar: it may hold a name. */
  takeAddress(address: string): void {
    const [page = "", fragment = ""] = address.split("#");
    if (!fragment.startsWith("code=")) return;
    history.replaceState(null, "", page);
    this.#takeText(`#${fragment}`);
  }

  readonly #scanned = ({ newURL }: HashChangeEvent): void => {
    this.takeAddress(newURL);
  };

  readonly #pasted = (): void => {
    const field = this.#part("codes") as HTMLTextAreaElement;
    if (field.value.trim() === "") return;
    this.#takeText(field.value);
    field.value = "";
  };

  readonly #chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same files can then be chosen again.
    input.value = "";
    void this.#takeFiles(files);
  };

  readonly #dragged = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.dataset.dropping = "";
  };

  readonly #left = (): void => {
    delete this.dataset.dropping;
  };

  /** A browser would leave the page for a file that is dropped beside the field. */
  readonly #dropped = (event: DragEvent): void => {
    this.#left();
    if (!hasFiles(event)) return;
    event.preventDefault();
    void this.#takeFiles([...(event.dataTransfer?.files ?? [])]);
  };

  /** One after the other: thirty files of the largest size would not fit into a phone at once. */
  async #takeFiles(files: readonly File[]): Promise<void> {
    const form = this.#form;
    const all: HandedIn[] = [];
    for (const file of files) all.push(await handedInFile(form, file));
    this.#tell(all);
  }

  #takeText(text: string): void {
    this.#tell(handedInText(this.#form, text));
  }

  #tell(detail: readonly HandedIn[]): void {
    this.dispatchEvent(new CustomEvent("handed-in", { bubbles: true, detail }));
  }

  get #form(): WorkForm {
    const view = this.closest<HTMLElement>("[data-form]");
    return JSON.parse(view?.dataset.form ?? "") as WorkForm;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The intake of a class has no part “${name}”`);
    return part;
  }
}

/** Words may be dropped too, into the field for codes. */
const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") ?? false;
