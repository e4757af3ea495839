import type { WorkForm } from "../unit/work-form.ts";
import { codeOf, readCode } from "./class-code.ts";
import type { Entry } from "./entry-schemas.ts";
import type { HandedWork } from "./handed-work.ts";
import { list, remove, save } from "./store.ts";

/** Work as it was handed in. */
export type ClassEntry = Entry<"class"> & { readonly code: string };

/** Work that was handed in, and whether it is counted. */
export interface ClassLine {
  readonly code: string;
  /** What the learner calls themselves; else the file, or how the code begins. */
  readonly name: string;
  /** `undefined` for what was made with another version of the unit than the page has now. */
  readonly work: HandedWork | undefined;
  /** The code that the work has without a name: the same for equal work. */
  readonly nameless: string;
  /** `same` is work that is counted already, `older` an earlier one under the same name. */
  readonly standing: "counted" | "same" | "older" | "other-version";
  /** The file or code of work that is the same, or newer, or counted with equal answers. */
  readonly beside: string | undefined;
}

/** What was handed in for a unit, kept on this device where the browser keeps anything. */
export class ClassList {
  /** What the browser did not keep. It is counted until the page is closed. */
  readonly #unkept = new Map<string, ClassEntry>();
  readonly #unit: string;

  constructor(unit: string) {
    this.#unit = unit;
  }

  get entries(): ClassEntry[] {
    const kept = list("class", `${this.#unit}/`).map(({ path, value }) => ({
      ...value,
      code: path.slice(this.#unit.length + 1),
    }));
    return [...kept, ...this.#unkept.values()];
  }

  add(entry: ClassEntry): void {
    const { code, file, at } = entry;
    const isKept = save("class", `${this.#unit}/${code}`, { file, at });
    if (!isKept) this.#unkept.set(code, entry);
  }

  /** False when some of it is gone once the page is closed. */
  get isKept(): boolean {
    return this.#unkept.size === 0;
  }

  remove(code: string): void {
    this.#unkept.delete(code);
    remove("class", `${this.#unit}/${code}`);
  }

  clear(): void {
    for (const { code } of this.entries) this.remove(code);
  }
}

/** How everything that was handed in stands, by name. */
export function linesOf(form: WorkForm, entries: readonly ClassEntry[]): ClassLine[] {
  const lines: ClassLine[] = [];
  for (const one of entries.map((entry) => readEntry(form, entry)).sort(namedAndNewestFirst))
    lines.push({ ...one, ...standingOf(one, lines) });
  return lines.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

type ReadEntry = Omit<ClassLine, "standing" | "beside"> & { readonly at: number };

function readEntry(form: WorkForm, { code, file, at }: ClassEntry): ReadEntry {
  const read = readCode(form, code);
  const shown = file === "" ? `${code.slice(0, 12)}…` : file;
  if (read.problem) return { code, name: shown, work: undefined, nameless: code, at };
  const { work } = read;
  const name = work.by === "" ? shown : work.by;
  return { code, name, work, nameless: codeOf(form, { ...work, by: "" }), at };
}

/** Of equal work the one with a name is counted, and of two under one name the newer. */
const namedAndNewestFirst = (a: ReadEntry, b: ReadEntry): number =>
  Number(a.work?.by === "") - Number(b.work?.by === "") || b.at - a.at;

function standingOf(
  { work, nameless }: ReadEntry,
  before: readonly ClassLine[],
): Pick<ClassLine, "standing" | "beside"> {
  if (!work) return { standing: "other-version", beside: undefined };
  const counted = before.filter(({ standing }) => standing === "counted");
  const equal = counted.filter((one) => one.nameless === nameless);
  // Two who sit together may well have the same answers, but they have two names.
  const same = equal.find((one) => work.by === "" || isSameName(one.work, work));
  if (same) return { standing: "same", beside: same.name };
  const later = counted.find((one) => isSameName(one.work, work));
  if (later) return { standing: "older", beside: later.name };
  return { standing: "counted", beside: equal[0]?.name };
}

const isSameName = (one: HandedWork | undefined, other: HandedWork): boolean =>
  other.by !== "" && one?.by.toLowerCase() === other.by.toLowerCase();
