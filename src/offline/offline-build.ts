import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { rolldown } from "rolldown";
import { offlineZip } from "../exports/offline-zip.ts";
import { handoutFiles } from "../handouts/library.ts";
import type { PracticeText, Unit } from "../unit/model.ts";
import { loadPractice, loadUnits } from "../unit-loader.ts";
import { filesOfCopy } from "./files-of-copy.ts";
import { precacheList, type PrecacheEntry, type SiteFile } from "./precache-list.ts";

/**
 * Adds to the finished pages what lets them work without a network: a zip for every unit, and the
 * service worker with its list of files. After `policy`: both hold the pages as they are served.
 */
export function offline(): AstroIntegration {
  return {
    name: "offline",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeZips(folder);
        const list = precacheList(await filesIn(folder));
        await writeFile(join(folder, "service-worker.js"), await serviceWorker(list));
      },
    },
  };
}

async function writeZips(folder: string): Promise<void> {
  const files = await filesIn(folder);
  const units = valuesOf(loadUnits());
  const teachers = [...units, ...valuesOf(loadPractice())].flatMap(teacherFilesOf);
  for (const { id } of units) {
    const others = units.map((unit) => unit.id).filter((other) => other !== id);
    const zip = offlineZip(filesOfCopy(files, others, new Set(teachers)));
    const file = join(folder, id, "exports", `${id}-offline.zip`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, zip);
    await tellSize(join(folder, id, "print.html"), zip.length);
  }
}

/** The print page is written before the zip, and says how large it is. */
async function tellSize(page: string, bytes: number): Promise<void> {
  const html = await readFile(page, "utf8");
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  await writeFile(page, html.replace(/(<span data-part="zip-size">)(<\/span>)/u, `$1${size}$2`));
}

const valuesOf = <T>(compiled: ReadonlyMap<string, { readonly value: T | undefined }>): T[] =>
  [...compiled.values()].flatMap(({ value }) => value ?? []);

function teacherFilesOf(text: Unit | PracticeText): string[] {
  const folder = text.type === "practice" ? `practice/${text.id}` : text.id;
  return handoutFiles(text)
    .filter(({ sheet }) => sheet.isForTeacher)
    .map(({ name }) => `${folder}/handouts/${name}`);
}

async function filesIn(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      path: name.slice(folder.length).split(sep).join("/").replace(/^\//u, ""),
      bytes: await readFile(name),
    })),
  );
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
