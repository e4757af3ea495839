import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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

/** Reads the files of a unit, and those that all units share, as text. */
export function readUnitFolder(id: string, content = contentFolder): UnitFolder {
  const folder = join(content, "units", id);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => !isHidden(name) && statSync(join(folder, name)).isFile());
  const shared = ["patterns.yaml", "glossary.yaml"].filter((name) =>
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
