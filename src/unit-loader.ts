import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compilePractice, compileUnit, type Compiled } from "./unit/compile.ts";
import type { ContentFolder } from "./unit/draft.ts";
import type { PracticeText, SourceFile, Unit } from "./unit/model.ts";

/** Where the authors' files lie, relative to the folder the command runs in. */
export const contentFolder = "content";

/** Compiles every unit folder, in the order of their names. */
export function loadUnits(content = contentFolder): Map<string, Compiled<Unit>> {
  return loadAll("units", compileUnit, content);
}

/** Compiles every folder of a practice text, in the order of their names; none where there are none. */
export function loadPractice(content = contentFolder): Map<string, Compiled<PracticeText>> {
  return loadAll("practice", compilePractice, content);
}

/** Compiles one unit folder: files in, unit or diagnostics out. */
export function loadUnit(id: string, content = contentFolder): Compiled<Unit> {
  return compileUnit(readContentFolder("units", id, content));
}

function loadAll<T>(
  kind: ContentKind,
  compile: (folder: ContentFolder) => Compiled<T>,
  content: string,
): Map<string, Compiled<T>> {
  if (!existsSync(join(content, kind))) return new Map();
  const folders = readdirSync(join(content, kind), { withFileTypes: true });
  const ids = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return new Map(ids.sort().map((id) => [id, compile(readContentFolder(kind, id, content))]));
}

type ContentKind = "units" | "practice";

/** Reads the files of a unit or a practice text, and those that all share, as text. */
export function readContentFolder(
  kind: ContentKind,
  id: string,
  content = contentFolder,
): ContentFolder {
  const folder = join(content, kind, id);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => !isHidden(name) && statSync(join(folder, name)).isFile());
  const shared = ["patterns.yaml", "glossary.yaml", "rubric.yaml"].filter((name) =>
    existsSync(join(content, name)),
  );
  return {
    id,
    path: slashes(folder),
    files: readAll(folder, files),
    shared: readAll(content, shared),
  };
}

function readAll(folder: string, names: readonly string[]): Map<string, SourceFile> {
  return new Map(
    names.toSorted().map((name) => {
      const path = slashes(relative(".", join(folder, name)));
      return [slashes(name), { path, text: readFileSync(join(folder, name), "utf8") }];
    }),
  );
}

/** What editors and file managers leave behind, like `.DS_Store`. */
const isHidden = (name: string): boolean => /(^|[\\/])\.|~$|(^|[\\/])Thumbs\.db$/u.test(name);

/** Paths are shown with slashes on every system. */
const slashes = (path: string): string => path.split(sep).join("/");
