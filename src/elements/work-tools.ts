import { workbenchWords as say } from "../words/en.ts";
import type { LabelWorkbench } from "./label-workbench.ts";
import { offerFile } from "./offer-file.ts";
import { openedInWords } from "./opened-in-words.ts";
import { openFile, workAsFile } from "./saved-work.ts";
import { workAsText } from "./work-as-text.ts";

/** What can be done with the finished work: print it, save it, open it elsewhere, copy it as text. */
export class WorkTools extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#part("print").addEventListener("click", this.#print);
    this.#part("save").addEventListener("click", this.#save);
    this.#part("open").addEventListener("change", (event) => void this.#open(event));
    this.#part("copy").addEventListener("click", () => void this.#copy());
    this.#part("text").addEventListener("toggle", this.#write);
    this.#part("clear").addEventListener("click", this.#clear);
    addEventListener("afterprint", this.#donePrinting);
  }

  disconnectedCallback(): void {
    removeEventListener("afterprint", this.#donePrinting);
  }

  readonly #print = (): void => {
    document.documentElement.dataset.printing = "work";
    print();
  };

  readonly #donePrinting = (): void => {
    delete document.documentElement.dataset.printing;
  };

  readonly #save = (): void => {
    const name = this.#bench.dataset.text?.replaceAll("/", "-") ?? "work";
    const day = new Date().toISOString().slice(0, 10);
    offerFile(`${name}-${day}.json`, workAsFile(this.#bench.dataset.text), "application/json");
    this.#tell(say.saved);
  };

  readonly #open = async ({ target }: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    const opened = await openFile(file);
    (target as HTMLInputElement).value = "";
    this.#bench.restore();
    this.#tell(openedInWords(opened));
  };

  readonly #copy = async (): Promise<void> => {
    this.#write();
    const field = this.#field;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.#tell(say.copied);
    } catch {
      // Some browsers let no page write there; the text is selected, ready for the learner's keys.
      this.#tell(say.selected);
    }
  };

  readonly #clear = (): void => {
    const confirm = this.#part("confirm");
    if (confirm.hidden) confirm.hidden = false;
    else {
      for (const row of this.#bench.rows) row.clear();
      this.#bench.restore();
      confirm.hidden = true;
      this.#tell(say.cleared);
    }
  };

  readonly #write = (): void => {
    const rows = this.#bench.rows.map((row) => ({
      mark: row.dataset.mark ?? "",
      sentence: row.sentence,
      kindInWords: row.kindInWords,
      judgementInWords: row.judgementInWords,
      markedWords: row.markedWords,
      question: row.question,
    }));
    this.#field.value = workAsText(this.#bench.dataset.title ?? "", rows, new Date());
  };

  #tell(words: string): void {
    this.#part("told").textContent = words;
  }

  get #field(): HTMLTextAreaElement {
    return this.#part("field") as HTMLTextAreaElement;
  }

  get #bench(): LabelWorkbench {
    const bench = this.closest<LabelWorkbench>("label-workbench");
    if (!bench) throw new Error("The tools stand in no workbench");
    return bench;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The tools of the workbench have no part “${name}”`);
    return part;
  }
}
