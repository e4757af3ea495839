import type { WorkForm } from "../unit/work-form.ts";
import { classWords as say } from "../words/en.ts";
import type { ClassIntake } from "./class-intake.ts";
import { standingInWords } from "./class-lines.ts";
import { ClassList, linesOf, type ClassLine } from "./class-list.ts";
import type { ClassResults } from "./class-results.ts";
import type { HandedIn } from "./handed-in.ts";
import { listItem, named } from "./list-item.ts";

/** Something that came in and was not counted, or not whole. */
interface Refused {
  readonly from: string;
  readonly about: string;
  readonly isCounted: boolean;
}

/** What a class hands in, kept on this device: what is counted, what is not, and why. */
export class ClassView extends HTMLElement {
  readonly #list = new ClassList(this.#form.unit);

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener("handed-in", this.#takeIn);
    this.#part("clear").addEventListener("click", this.#ask);
    this.#part("confirm").addEventListener("click", this.#answer);
    addEventListener("storage", this.#follow);
    this.#show();
    this.querySelector<ClassIntake>("class-intake")?.takeAddress(location.href);
  }

  disconnectedCallback(): void {
    removeEventListener("storage", this.#follow);
  }

  /** Shows what another tab took in, or cleared. */
  readonly #follow = ({ key }: StorageEvent): void => {
    if (key === null || key.includes(`/class/${this.#form.unit}/`)) this.#show();
  };

  readonly #takeIn = (event: Event): void => {
    const all = (event as CustomEvent<readonly HandedIn[]>).detail;
    const refused = all.flatMap((one) => this.#take(one));
    const taken = all.length - refused.filter(({ isCounted }) => !isCounted).length;
    this.#part("refused").prepend(...refused.map((one) => listItem(named(one.from, one.about))));
    this.#part("refused-part").hidden = !this.#part("refused").hasChildNodes();
    this.#show();
    this.#tell(say.took(taken, all.length - taken));
  };

  /** Keeps what can be counted, and returns what is to be said of it. */
  #take(one: HandedIn): Refused[] {
    const { from } = one;
    if (one.problem) return [{ from, about: say.problems[one.problem], isCounted: false }];
    const { code, file, at, leftOut } = one;
    const known = this.#list.entries.find((entry) => entry.code === code);
    if (known) {
      const [{ name } = { name: from }] = linesOf(this.#form, [known]);
      return [{ from, about: say.known(name), isCounted: false }];
    }
    this.#list.add({ code, file, at });
    return leftOut > 0 ? [{ from, about: say.leftOut(leftOut), isCounted: true }] : [];
  }

  #show(): void {
    const lines = linesOf(this.#form, this.#list.entries);
    const counted = lines.filter(({ standing }) => standing === "counted");
    this.#part("handed-in").hidden = lines.length === 0;
    this.#part("count").textContent = say.counting(counted.length);
    this.#part("lines").replaceChildren(...lines.map(this.#line));
    this.#part("not-kept").textContent = this.#list.isKept ? "" : say.notKept;
    this.#results.show(this.#form, counted);
  }

  readonly #line = (line: ClassLine): HTMLElement => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = say.remove;
    button.setAttribute("aria-label", say.removeOne(line.name));
    button.addEventListener("click", () => {
      this.#list.remove(line.code);
      this.#show();
      this.#tell(say.removed(line.name));
      // The button is gone: whoever uses the keyboard goes on from the list.
      this.#part("handed-in").querySelector("summary")?.focus();
    });
    return listItem(named(line.name, standingInWords(line)), button);
  };

  readonly #ask = (): void => {
    this.#part("confirm").hidden = false;
    this.#part("confirm").querySelector("button")?.focus();
  };

  readonly #answer = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const isMeant = target.value === "yes";
    if (isMeant) this.#forget();
    this.#part("confirm").hidden = true;
    this.#tell(isMeant ? say.cleared : say.notCleared);
    this.#part(isMeant ? "codes" : "clear").focus();
  };

  #forget(): void {
    this.#list.clear();
    this.#part("refused").replaceChildren();
    this.#part("refused-part").hidden = true;
    this.#show();
  }

  #tell(words: string): void {
    this.#part("told").textContent = words;
  }

  get #form(): WorkForm {
    return JSON.parse(this.dataset.form ?? "") as WorkForm;
  }

  get #results(): ClassResults {
    const results = this.querySelector<ClassResults>("class-results");
    if (!results) throw new Error("The class view has no results");
    return results;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The class view has no part “${name}”`);
    return part;
  }
}
