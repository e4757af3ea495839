import type { WorkForm } from "../unit/work-form.ts";
import { handInWords as say } from "../words/en.ts";
import { codeOf, inGroups } from "./class-code.ts";
import { amountIn, plainName, workFrom, type HandedWork } from "./handed-work.ts";
import { offerFile } from "./offer-file.ts";
import { qrCode } from "./qr-code.ts";
import { workAsFile } from "./saved-work.ts";
import { load } from "./store.ts";

/** What a learner has done on a unit, to give to a teacher: as a code, as a picture of it, as a file. */
export class HandInWork extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#name.addEventListener("input", this.#show);
    this.#part("copy").addEventListener("click", () => void this.#copy());
    this.#part("save").addEventListener("click", this.#save);
    addEventListener("storage", this.#show);
    addEventListener("pageshow", this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("storage", this.#show);
    removeEventListener("pageshow", this.#show);
  }

  readonly #show = (): void => {
    const work = this.#work;
    const { labels, answers } = amountIn(work);
    const { sentences, questions } = this.#form;
    const isEmpty = labels + answers === 0;
    this.#part("work").hidden = isEmpty;
    this.#part("amount").textContent = isEmpty
      ? say.nothing
      : say.amount(labels, sentences.length, answers, questions.length);
    this.#part("told").textContent = "";
    if (!isEmpty) this.#showCode(codeOf(this.#form, work));
  };

  #showCode(code: string): void {
    this.#part("code").textContent = inGroups(code);
    this.#part("qr").replaceChildren(qrCode(this.#addressFor(code), say.qrName));
  }

  /**
   * Where a camera leads: to the class view, which takes the code in. The code stands in the
   * fragment, the part of an address that a browser never sends to a server (RFC 9110, 7.1). From a
   * file there is no address that another device could open.
   */
  #addressFor(code: string): string {
    const address = new URL(this.dataset.classView ?? "", document.baseURI);
    if (!address.protocol.startsWith("http")) return code;
    address.hash = `code=${code}`;
    return address.href;
  }

  readonly #copy = async (): Promise<void> => {
    const code = this.#part("code");
    getSelection()?.selectAllChildren(code);
    try {
      await navigator.clipboard.writeText(code.textContent);
      this.#tell(say.copied);
    } catch {
      // Some browsers let no page write there; the code is selected, ready for the learner's keys.
      this.#tell(say.selected);
    }
  };

  readonly #save = (): void => {
    const { unit } = this.#form;
    const by = plainName(this.#name.value);
    const day = new Date().toISOString().slice(0, 10);
    const name = [unit, by.replace(/[^\p{L}\p{N}]+/gu, "-"), day].filter(Boolean).join("-");
    offerFile(`${name}.json`, workAsFile(unit, by || undefined), "application/json");
    this.#tell(say.saved);
  };

  #tell(words: string): void {
    this.#part("told").textContent = words;
  }

  get #work(): HandedWork {
    return workFrom(this.#form, load, this.#name.value);
  }

  get #form(): WorkForm {
    return JSON.parse(this.dataset.form ?? "") as WorkForm;
  }

  get #name(): HTMLInputElement {
    return this.#part("name") as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The work to hand in has no part “${name}”`);
    return part;
  }
}
