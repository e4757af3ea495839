import { handoutFiles } from "../../src/handouts/library.ts";
import { print } from "../../src/handouts/typst.ts";
import { loadUnits } from "../../src/unit-loader.ts";

/*
Run by `handouts.ts` in a copy of the project, as `node print-sheets.ts <times>`: prints every handout of
all units so many times, and gives as JSON what each took and weighs, and what the process held.
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
  /** In bytes. */
  readonly peakMemory: number;
}

const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);
const all = units.flatMap((unit) => handoutFiles(unit).map((file) => ({ ...file, unit: unit.id })));

/** What has been printed before is not printed again, so each time has a foot of its own. */
function printAll(time: number): PrintedFile[] {
  return all.flatMap(({ name, sheet, edition, unit }) => {
    if (!edition) return [];
    const own = { ...sheet, foot: `${sheet.foot} · ${unit} · ${time}` };
    const start = performance.now();
    const { pdf } = print(own, edition);
    const ms = performance.now() - start;
    return [{ name, isPack: sheet.id.endsWith("-pack"), ms, bytes: pdf.length }];
  });
}

const files = Array.from({ length: Number(process.argv[2]) }, (_, time) => printAll(time)).flat();
const printed: PrintedFiles = { files, peakMemory: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(printed));
