import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { median, ms, section, table } from "./format.ts";
import { copyUnit } from "./generated-units.ts";
import { root, tempFolder, type TempFolder } from "./project.ts";

/**
 * How long the check of the content takes: `loadUnit` for one unit, at first and warm; the same for
 * copies of the unit under 100 and 200 names; and the command as an author runs it.
 */
export function measureCheck(): string {
  using one = folderOf(1);
  using hundred = folderOf(100);
  using twoHundred = folderOf(200);
  const of100 = firstRun(hundred) / 100;
  const of200 = firstRun(twoHundred) / 200;
  return section(
    "Check of the content",
    "`loadUnit` reads, compiles and checks the unit `turkey-oil`, or copies of it under other names: all in a fresh process, its start not counted; one unit first (median of 3 processes) and warm (median of 30 runs). The command is `node src/cli/check.ts` from start to end.",
    table(
      ["what", "measured", "figure"],
      [
        ["one unit, first run in a process", ms(medianOf3(() => firstRun(one))), "≤ 50 ms"],
        ["one unit, warm", ms(median(compile(one, 31).slice(1))), "≤ 50 ms"],
        ["each of 100 units", ms(of100), "≤ 50 ms"],
        ["each of 200 units", ms(of200), "≤ 50 ms"],
        ["each of 200 against each of 100", `${(of200 / of100).toFixed(2)}×`, "1× (linear)"],
        ["the command, one unit", ms(medianOf3(() => runCommand(one))), ""],
        ["the command, 200 units", ms(runCommand(twoHundred)), ""],
      ],
    ),
  );
}

/** A folder with nothing but content in it: the unit under as many names. */
function folderOf(count: number): TempFolder {
  const folder = tempFolder();
  copyUnit(join(folder.path, "content"), count);
  return folder;
}

const firstRun = (folder: TempFolder): number => compile(folder, 1)[0] ?? NaN;

function runCommand(folder: TempFolder): number {
  const start = performance.now();
  run(folder, join(root, "src/cli/check.ts"));
  return performance.now() - start;
}

const medianOf3 = (measure: () => number): number => median([measure(), measure(), measure()]);

/** Compiles all units of a folder so many times in a process of its own; ms for each time. */
function compile(folder: TempFolder, times: number): number[] {
  const script = join(import.meta.dirname, "load-units.ts");
  return JSON.parse(run(folder, script, String(times))) as number[];
}

const run = ({ path }: TempFolder, ...command: string[]): string =>
  execFileSync(process.execPath, command, { cwd: path, encoding: "utf8" });
