import { setImmediate } from "node:timers/promises";
import { handoutFiles, type HandoutFile } from "../../src/handouts/library.ts";
import { print } from "../../src/handouts/typst.ts";
import type { Unit } from "../../src/unit/model.ts";
import { loadUnits } from "../../src/unit-loader.ts";

/*
Run by `handouts.ts` in a copy of the project, as `node print-sheets.ts <times> [file]`: prints every
handout of all units so many times, or those of one name, and gives as JSON what each took and weighs, and
what the process held.
*/

/** A handout as it was printed. */
export interface PrintedFile {
  readonly name: string;
  readonly isPack: boolean;
  readonly ms: number;
  readonly bytes: number;
}

export interface PrintedFiles {
  readonly files: readonly PrintedFile[];
  /** In bytes, the most that the process held. */
  readonly peakMemory: number;
  /** Printing stops before the machine runs out of memory. */
  readonly isComplete: boolean;
}

const mostMemory = 8e9;
const heldMemory = (): number => process.resourceUsage().maxRSS * 1024;

const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);
const filesOf = (unit: Unit): HandoutFile[] => [
  ...handoutFiles(unit, "students"),
  ...handoutFiles(unit, "teachers"),
];
const [, , times, wanted] = process.argv;
const jobs = Array.from({ length: Number(times) }, (_, time) =>
  units.flatMap((unit) =>
    filesOf(unit).flatMap(({ name, sheet, edition }) =>
      edition && (wanted ?? name) === name ? [{ name, sheet, edition, unit: unit.id, time }] : [],
    ),
  ),
).flat();

const files: PrintedFile[] = [];
for (const { name, sheet, edition, unit, time } of jobs) {
  // What has been printed before is not printed again, so each has a foot of its own.
  const own = { ...sheet, foot: `${sheet.foot} · ${unit} · ${time}` };
  const start = performance.now();
  const { pdf } = print(own, edition);
  const ms = performance.now() - start;
  files.push({ name, isPack: sheet.id.endsWith("-pack"), ms, bytes: pdf.length });
  if (heldMemory() > mostMemory) break;
  // As between the files of a build: what is done with can be let go.
  await setImmediate();
}

const isComplete = files.length === jobs.length;
console.log(JSON.stringify({ files, peakMemory: heldMemory(), isComplete } satisfies PrintedFiles));
