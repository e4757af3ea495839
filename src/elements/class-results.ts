import type { ItemKey, LabelKey } from "../unit/grade.ts";
import type { WorkForm } from "../unit/work-form.ts";
import { classWords as say } from "../words/en.ts";
import { dividedShown, ratesShown, sureMissesShown } from "./class-findings-shown.ts";
import type { ClassLine } from "./class-list.ts";
import { classRows, type Shown } from "./class-rows.ts";
import { tallyAnswers, tallyLabels, type Asked, type Labelled } from "./class-tally.ts";
import { CountedSection } from "./counted-section.ts";
import { csvOf } from "./csv.ts";
import { surenesses } from "./handed-work.ts";
import { offerFile } from "./offer-file.ts";

/** What a class made of a unit, counted in the tables that stand in the page, without names. */
export class ClassResults extends HTMLElement {
  #form: WorkForm | undefined;
  #lines: readonly ClassLine[] = [];

  connectedCallback(): void {
    this.#part("show-key").addEventListener("click", this.#toggleKey);
    this.#part("csv").addEventListener("click", this.#saveTable);
    this.#part("print").addEventListener("click", this.#print);
  }

  /** Shows the results of the work that is counted. */
  show(form: WorkForm, counted: readonly ClassLine[]): void {
    this.#form = form;
    this.#lines = counted;
    this.hidden = counted.length === 0;
    const sentences = this.#sentences;
    const questions = this.#questions;
    for (const one of sentences) this.#showSentence(one);
    for (const one of questions) this.#showQuestion(one);
    this.#part("rates").replaceChildren(...ratesShown(sentences, questions));
    this.#list("talk", dividedShown(sentences), say.talkLead, say.noTalk);
    this.#list("misses", sureMissesShown(questions), say.sureMissesLead, say.noSureMisses);
  }

  #showSentence({ section, labels }: Shown<Labelled>): void {
    const tally = tallyLabels(labels);
    section.show(tally, say.labelled(tally.answered, this.#lines.length));
  }

  #showQuestion(asked: Shown<Asked>): void {
    const tally = tallyAnswers(asked);
    const given = surenesses.filter((one) => tally.sureness.has(one));
    const sure = given.map((one) => `${say.sureness[one]}: ${tally.sureness.get(one) ?? 0}.`);
    const answered = say.answered(tally.answered, this.#lines.length);
    asked.section.show(tally, [answered, ...sure].join(" "));
  }

  #list(part: string, lines: readonly HTMLElement[], some: string, none: string): void {
    this.#part(`${part}-lead`).textContent = lines.length > 0 ? some : none;
    this.#part(part).replaceChildren(...lines);
  }

  readonly #toggleKey = (): void => {
    const isShown = this.#part("misses-part").hidden;
    for (const part of this.querySelectorAll<HTMLElement>("[data-key-only]"))
      part.hidden = !isShown;
    this.#part("show-key").textContent = isShown ? say.hideKey : say.showKey;
  };

  readonly #print = (): void => {
    print();
  };

  readonly #saveTable = (): void => {
    const rows = classRows(this.#lines, this.#sentences, this.#questions);
    const day = new Date().toISOString().slice(0, 10);
    offerFile(`${this.#form?.unit ?? ""}-class-${day}.csv`, csvOf(rows), "text/csv");
    this.#part("saved").textContent = say.saved;
  };

  get #sentences(): Shown<Labelled>[] {
    const all = this.#form?.sentences ?? [];
    return all.map((_, sentence) => {
      const section = this.#section(`sentence-${sentence}`);
      const labels = this.#lines.flatMap(({ work }) => work?.labels[sentence] ?? []);
      return { sentence, labels, section, key: section.key as LabelKey };
    });
  }

  get #questions(): Shown<Asked>[] {
    const all = this.#form?.questions ?? [];
    return all.map((question, index) => {
      const section = this.#section(question.id);
      const answers = this.#lines.flatMap(({ work }) => work?.answers[index] ?? []);
      return { question, answers, section, key: section.key as ItemKey };
    });
  }

  #section(id: string): CountedSection {
    const section = this.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    if (!section) throw new Error(`The results have no part for “${id}”`);
    return new CountedSection(section);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The results have no part “${name}”`);
    return part;
  }
}
