import { compile, type Compiled } from "../../src/unit/compile.ts";
import type { UnitFolder } from "../../src/unit/draft.ts";
import type { SourceFile } from "../../src/unit/model.ts";
import { readUnitFolder } from "../../src/unit-loader.ts";

/** What becomes of a file's text; `undefined` takes the file away. */
type Edit = (text: string) => string | undefined;

const original = readUnitFolder("ferry-timetable", "tests/fixtures/content");

/** The sound unit of the fixtures, its paths as short as its files' names. */
export const ferry: UnitFolder = {
  ...original,
  path: "unit",
  files: new Map([...original.files].map(([name, { text }]) => [name, { path: name, text }])),
  shared: [
    { path: "patterns.yaml", text: original.shared[0].text },
    { path: "glossary.yaml", text: original.shared[1].text },
  ],
};

/** Compiles the unit with some of its files changed, added or taken away. */
export function compileWith(edits: Readonly<Record<string, Edit>>): Compiled {
  const files = new Map(ferry.files);
  const [patterns, glossary] = ferry.shared.map((file): SourceFile => {
    return { ...file, text: edits[file.path]?.(file.text) ?? file.text };
  }) as [SourceFile, SourceFile];
  const shared = new Set(ferry.shared.map(({ path }) => path));
  for (const [name, edit] of Object.entries(edits)) {
    if (shared.has(name)) continue;
    const text = edit(files.get(name)?.text ?? "");
    if (text === undefined) files.delete(name);
    else files.set(name, { path: name, text });
  }
  return compile({ ...ferry, files, shared: [patterns, glossary] });
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
