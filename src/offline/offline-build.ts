import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { rolldown } from "rolldown";
import { offlineZip } from "../exports/offline-zip.ts";
import { addresses, type Audience } from "../views/address.ts";
import { wordsAt } from "../words/languages.ts";
import { filesOfCopy } from "./files-of-copy.ts";
import { isPrecached, precacheEntry, type PrecacheEntry } from "./precache-list.ts";
import { readFiles, sitePaths } from "./site-files.ts";

/**
 * Adds to the finished pages what lets them work without a network: two zips for every unit, and
 * the service worker with its list of files. After `policy`: both hold the pages as they are served.
 */
export function offline(): AstroIntegration {
  return {
    name: "offline",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const paths = await sitePaths(folder);
        await writeZips(folder, paths);
        const files = await readFiles(folder, paths.filter(isPrecached));
        const worker = await serviceWorker(files.map(precacheEntry));
        await writeFile(join(folder, "service-worker.js"), worker);
      },
    },
  };
}

async function writeZips(folder: string, paths: readonly string[]): Promise<void> {
  const units = unitsIn(paths);
  for (const unit of units) {
    const others = units.filter((other) => other !== unit);
    for (const audience of ["students", "teachers"] as const) {
      const files = await readFiles(folder, filesOfCopy(paths, others, audience));
      const zip = offlineZip(files, audience);
      await writeZip(join(folder, addresses.zip(unit, audience)), zip);
      const offering = paths.filter((path) => `/${path}`.endsWith(offeredAt[audience](unit)));
      for (const path of offering) await tellSize(folder, path, zip.length);
    }
  }
}

async function writeZip(file: string, zip: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, zip);
}

/** The page that offers a copy. */
const offeredAt: Record<Audience, (unit: string) => string> = {
  students: addresses.print,
  teachers: addresses.teachPrint,
};

/** The units whose print page offers a copy. */
const unitsIn = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => /^([^/]+)\/print\.html$/u.exec(path)?.[1] ?? []);

/** The print pages, one a language, are written before the zip, and say how large it is. */
async function tellSize(folder: string, path: string, bytes: number): Promise<void> {
  const file = join(folder, path);
  const html = await readFile(file, "utf8");
  const { language, pages } = wordsAt(`/${path}`);
  const megabytes = (bytes / 1e6).toLocaleString(language.code, { maximumFractionDigits: 1 });
  const size = pages.offline.zipSize(megabytes);
  await writeFile(file, html.replace(/(<span data-part="zip-size">)(<\/span>)/u, `$1${size}$2`));
}

async function serviceWorker(list: readonly PrecacheEntry[]): Promise<string> {
  const build = await rolldown({
    input: "src/offline/service-worker.ts",
    transform: {
      define: {
        precacheList: JSON.stringify(list),
        "process.env.NODE_ENV": JSON.stringify("production"),
      },
    },
  });
  const { output } = await build.generate({ format: "iife", minify: true });
  return output[0].code;
}
