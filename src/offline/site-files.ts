import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A file of the site: its path from the root with slashes, and its bytes. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The paths of all files of a built site, in their order. */
export async function sitePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** Reads some of them. All would be too much: a site of many units holds gigabytes of sheets. */
export async function readFiles(folder: string, paths: readonly string[]): Promise<SiteFile[]> {
  return Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })),
  );
}
