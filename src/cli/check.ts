import { formatDiagnostic, pointAt, type Diagnostic, type Place } from "../unit/diagnostic.ts";
import { loadPractice, loadUnits } from "../unit-loader.ts";

/*
Checks every unit and practice text and lists all that is wrong. Exit code 0 when nothing is, 1 otherwise.
`--json` prints the same as data, for editors and scripts.
*/

const units = loadUnits();
const practice = loadPractice();
const diagnostics = withoutDoubles(
  [...units.values(), ...practice.values()].flatMap((compiled) => [...compiled.diagnostics]),
);

console.log(process.argv.includes("--json") ? json(diagnostics) : report(diagnostics));
process.exitCode = diagnostics.length === 0 ? 0 : 1;

/** A fault in a file that all units share is found once for each unit; it is told once. */
function withoutDoubles(all: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(all.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic])).values()];
}

function report(all: readonly Diagnostic[]): string {
  if (all.length === 0) return `${checked()} checked, nothing to mend.`;
  const count = `${all.length} ${all.length === 1 ? "thing" : "things"} to mend.`;
  return [...all.map(formatDiagnostic), count].join("\n\n");
}

function checked(): string {
  const counts = [
    `${units.size} ${units.size === 1 ? "unit" : "units"}`,
    `${practice.size} practice ${practice.size === 1 ? "text" : "texts"}`,
  ];
  return (practice.size > 0 ? counts : counts.slice(0, 1)).join(" and ");
}

function json(all: readonly Diagnostic[]): string {
  const rows = all.map(({ ruleId, place, message, hint, related }) => {
    return {
      ruleId,
      ...placeAsData(place),
      message,
      hint,
      related: related && { ...placeAsData(related.place), message: related.message },
    };
  });
  return JSON.stringify(rows, null, 2);
}

function placeAsData({ file, range }: Place): object {
  return {
    file: file.path,
    ...pointAt(file.text, range.start),
    end: pointAt(file.text, range.end),
  };
}
