import { relative, sep } from "node:path";
import type { Loader } from "astro/loaders";
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import type { Compiled } from "./unit/compile.ts";
import { formatDiagnostic } from "./unit/diagnostic.ts";
import type { Unit } from "./unit/model.ts";
import { contentFolder, loadUnits } from "./unit-loader.ts";

/** Compiles all units; a build with a fault in any of them fails once, with every fault listed. */
const unitsLoader: Loader = {
  name: "units",
  async load({ store, watcher, logger }) {
    const units = loadUnits();
    const faults = report(units);
    if (faults !== "" && !watcher) throw new Error(`The content has faults.\n\n${faults}\n`);
    if (faults !== "") logger.error(`The content has faults.\n\n${faults}\n`);
    // The store outlives a build; a folder that was renamed or removed must not.
    for (const id of store.keys()) if (!units.has(id)) store.delete(id);
    for (const [id, { unit }] of units) if (unit) store.set({ id, data: { ...unit } });
    await Promise.resolve();
  },
};

/** The same, and again whenever a file of an author changes while the development server runs. */
const watchedLoader: Loader = {
  name: "units",
  async load(context) {
    await unitsLoader.load(context);
    const { watcher } = context;
    watcher?.add(contentFolder);
    watcher?.on("all", (_event, path) => {
      if (isContent(path)) void unitsLoader.load(context);
    });
  },
};

const isContent = (path: string): boolean => relative(".", path).startsWith(contentFolder + sep);

const report = (units: ReadonlyMap<string, Compiled>): string =>
  [
    ...new Set([...units.values()].flatMap(({ diagnostics }) => diagnostics.map(formatDiagnostic))),
  ].join("\n\n");

export const collections = {
  units: defineCollection({ loader: watchedLoader, schema: z.custom<Unit>() }),
  /** The prose of the lessons; everything else about them stands in the unit. */
  lessons: defineCollection({
    loader: glob({
      base: `${contentFolder}/units`,
      pattern: "*/lessons/*.mdx",
      // The page renders the file; a copy of its text in the store would only cost memory.
      retainBody: false,
      generateId: ({ entry }) => entry.replace("/lessons/", "/").replace(/\.mdx$/u, ""),
    }),
  }),
};
