import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";

/** The folder of the project. */
export const root = resolve(import.meta.dirname, "../..");

const leftOut = ["node_modules", "dist", "tests", ".git", ".astro"];

/** A folder of our own, removed when its scope ends. */
export interface TempFolder extends Disposable {
  readonly path: string;
}

export function tempFolder(): TempFolder {
  const path = mkdtempSync(join(tmpdir(), "take-it-apart-bench-"));
  const remove = (): void => {
    rmSync(path, { recursive: true });
  };
  return { path, [Symbol.dispose]: remove };
}

/**
 * A copy of the project to build and to edit. Its packages are linked one by one: Astro and Vite
 * keep caches in `node_modules`, and those of the project are not to be touched.
 */
export function copyProject(): TempFolder {
  const copy = tempFolder();
  for (const name of readdirSync(root))
    if (!leftOut.includes(name))
      cpSync(join(root, name), join(copy.path, name), { recursive: true });
  const packages = join(copy.path, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(root, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(packages, name));
  return copy;
}

/** Starts the `astro` command in a copy of the project, after what Node is told to load first. */
export function startAstro(
  folder: string,
  command: string[],
  nodeOptions: string[] = [],
): ChildProcess {
  const astro = "node_modules/astro/bin/astro.mjs";
  return spawn(process.execPath, [...nodeOptions, astro, ...command], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

export interface Build {
  /** From the start of the process to its end, in ms. */
  readonly wall: number;
  /** The time of processors that it took, of all its threads and in the kernel, in ms. */
  readonly cpu: number;
  /** The most memory that it held, in bytes. */
  readonly peakMemory: number;
  readonly pages: number;
}

/** Builds a copy of the project into its `dist`, in a process of its own. */
export async function buildProject(folder: string): Promise<Build> {
  const start = performance.now();
  const preload = ["--import", join(import.meta.dirname, "resource-usage.ts")];
  const [code] = (await once(startAstro(folder, ["build"], preload), "exit")) as [number | null];
  const wall = performance.now() - start;
  if (code !== 0) throw new Error(`astro build ended with code ${code} in ${folder}`);
  const usage = readFileSync(join(folder, "resource-usage.json"), "utf8");
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return {
    wall,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peakMemory: maxRSS * 1024,
    pages: pagesIn(join(folder, "dist")).length,
  };
}

/** The addresses of all pages of a built site. */
export function pagesIn(dist: string): string[] {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const addresses = names.map((name) => name.split(sep).join("/"));
  return addresses.filter((name) => name.endsWith(".html")).sort();
}
