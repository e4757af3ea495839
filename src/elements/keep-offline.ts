import { keepOfflineWords as say } from "../words/en.ts";
import { keptSheets } from "./kept-sheets.ts";

/** Keeps the chosen sheets of a list on the device, so that they open without a network. */
export class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    // Only a service worker opens what is kept.
    if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
    this.hidden = false;
    this.#part("keep").addEventListener("click", () => void this.#keep());
    this.#part("drop").addEventListener("click", () => void this.#drop());
    document.addEventListener("change", this.#show);
    addEventListener("pageshow", this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener("change", this.#show);
    removeEventListener("pageshow", this.#show);
  }

  readonly #show = (): void => {
    this.#part("keep").textContent = say.keep(this.#files.length, this.#kilobytes);
    void this.#isAnyKept().then((isAny) => {
      this.#part("drop").hidden = !isAny;
    });
  };

  async #keep(): Promise<void> {
    this.#tell(say.keeping);
    try {
      const cache = await caches.open(keptSheets);
      // The page too: a teacher's is in no list of the service worker.
      await cache.addAll([location.href, ...this.#files.map(({ href }) => href)]);
      this.#tell(say.kept(this.#files.length));
    } catch (error) {
      // Fetching fails with a TypeError; a full or forbidden cache with a DOMException.
      this.#tell(error instanceof TypeError ? say.notFetched : say.noRoom);
    }
    this.#show();
  }

  async #drop(): Promise<void> {
    try {
      const cache = await caches.open(keptSheets);
      await Promise.all(this.#allFiles.map(({ href }) => cache.delete(href)));
      this.#tell(say.dropped);
    } catch {
      this.#tell(say.notDropped);
    }
    this.#show();
  }

  async #isAnyKept(): Promise<boolean> {
    try {
      const cache = await caches.open(keptSheets);
      const kept = await Promise.all(this.#allFiles.map(({ href }) => cache.match(href)));
      return kept.some(Boolean);
    } catch {
      return false;
    }
  }

  /** The files of the edition that is shown. */
  get #files(): HTMLAnchorElement[] {
    return this.#allFiles.filter((file) => !file.closest("[hidden]"));
  }

  get #allFiles(): HTMLAnchorElement[] {
    const list = this.closest("handout-list");
    return [...(list?.querySelectorAll<HTMLAnchorElement>("[data-bytes]") ?? [])];
  }

  get #kilobytes(): number {
    const bytes = this.#files.map(({ dataset }) => Number(dataset.bytes));
    return Math.ceil(bytes.reduce((sum, more) => sum + more, 0) / 1024);
  }

  #tell(words: string): void {
    this.#part("told").textContent = words;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The offer to keep sheets has no part “${name}”`);
    return part;
  }
}
