import { compileUnit, type Compiled } from "../../src/unit/compile.ts";
import type { ContentFolder } from "../../src/unit/draft.ts";
import type { SourceFile, Unit } from "../../src/unit/model.ts";
import { readContentFolder } from "../../src/unit-loader.ts";

/** What becomes of a file's text; `undefined` takes the file away. */
type Edit = (text: string) => string | undefined;

const original = readContentFolder("units", "ferry-timetable", "tests/fixtures/content");

/** The sound unit of the fixtures, its paths as short as its files' names. */
export const ferry: ContentFolder = {
  ...original,
  path: "unit",
  files: withShortPaths(original.files),
  shared: withShortPaths(original.shared),
};

/** Compiles the unit with some of its files changed, added or taken away. */
export function compileWith(edits: Readonly<Record<string, Edit>>): Compiled<Unit> {
  const [files, shared] = [new Map(ferry.files), new Map(ferry.shared)];
  for (const [name, edit] of Object.entries(edits)) {
    const holder = shared.has(name) ? shared : files;
    const text = edit(holder.get(name)?.text ?? "");
    if (text === undefined) holder.delete(name);
    else holder.set(name, { path: name, text });
  }
  return compileUnit({ ...ferry, files, shared });
}

function withShortPaths(files: ReadonlyMap<string, SourceFile>): Map<string, SourceFile> {
  return new Map([...files].map(([name, { text }]) => [name, { path: name, text }]));
}

/** Writes other words in the place of words that stand exactly once. */
export function instead(good: string, bad: string): Edit {
  return (text) => {
    if (text.split(good).length !== 2) throw new Error(`“${good}” must stand once in the fixture`);
    return text.replace(good, () => bad);
  };
}

export const missing: Edit = () => undefined;
export const text =
  (whole: string): Edit =>
  () =>
    whole;
