import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compile, type Compiled } from "./unit/compile.ts";
import type { UnitFolder } from "./unit/draft.ts";
import type { SourceFile } from "./unit/model.ts";

/** Where the authors' files lie, relative to the folder the command runs in. */
export const contentFolder = "content";

/** Compiles every unit folder, in the order of their names. */
export function loadUnits(content = contentFolder): Map<string, Compiled> {
  const folders = readdirSync(join(content, "units"), { withFileTypes: true });
  const ids = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return new Map(ids.sort().map((id) => [id, loadUnit(id, content)]));
}

/** Compiles one unit folder: files in, unit or diagnostics out. */
export function loadUnit(id: string, content = contentFolder): Compiled {
  return compile(readUnitFolder(id, content));
}

/** Reads the files of a unit, and the two that all units share, as text. */
export function readUnitFolder(id: string, content = contentFolder): UnitFolder {
  const folder = join(content, "units", id);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name): [string, SourceFile] => [slashes(name), readSource(join(folder, name))]);
  const shared = ["patterns.yaml", "glossary.yaml"].map((name) => readSource(join(content, name)));
  const [patterns, glossary] = shared as [SourceFile, SourceFile];
  return { id, path: slashes(folder), files: new Map(files), shared: [patterns, glossary] };
}

function readSource(path: string): SourceFile {
  return { path: slashes(relative(".", path)), text: readFileSync(path, "utf8") };
}

/** Paths are shown with slashes on every system. */
const slashes = (path: string): string => path.split(sep).join("/");
