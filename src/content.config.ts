import { relative, sep } from "node:path";
import type { Loader } from "astro/loaders";
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import type { Compiled } from "./unit/compile.ts";
import { formatDiagnostic } from "./unit/diagnostic.ts";
import type { PracticeText, Unit } from "./unit/model.ts";
import { contentFolder, loadPractice, loadUnits } from "./unit-loader.ts";

type Load = () => ReadonlyMap<string, Compiled<object>>;

/** Compiles all; a build with a fault anywhere fails once, with every fault listed. */
function compilingLoader(name: string, load: Load): Loader {
  return {
    name,
    async load({ store, watcher, logger }) {
      const all = load();
      const faults = report(all);
      if (faults !== "" && !watcher) throw new Error(`The content has faults.\n\n${faults}\n`);
      if (faults !== "") logger.error(`The content has faults.\n\n${faults}\n`);
      // The store outlives a build; a folder that was renamed or removed must not.
      for (const id of store.keys()) if (!all.has(id)) store.delete(id);
      for (const [id, { value }] of all) if (value) store.set({ id, data: { ...value } });
      await Promise.resolve();
    },
  };
}

/** The same, and again whenever a file of an author changes while the development server runs. */
function watchedLoader(name: string, load: Load): Loader {
  const loader = compilingLoader(name, load);
  return {
    name,
    async load(context) {
      await loader.load(context);
      const { watcher } = context;
      watcher?.add(contentFolder);
      watcher?.on("all", (_event, path) => {
        if (isContent(path)) void loader.load(context);
      });
    },
  };
}

const isContent = (path: string): boolean => relative(".", path).startsWith(contentFolder + sep);

const report = (units: ReadonlyMap<string, Compiled<object>>): string =>
  [
    ...new Set([...units.values()].flatMap(({ diagnostics }) => diagnostics.map(formatDiagnostic))),
  ].join("\n\n");

export const collections = {
  units: defineCollection({ loader: watchedLoader("units", loadUnits), schema: z.custom<Unit>() }),
  practice: defineCollection({
    loader: watchedLoader("practice", loadPractice),
    schema: z.custom<PracticeText>(),
  }),
  /** The teacher's guides, by the id of their unit. */
  guides: defineCollection({
    loader: glob({
      base: `${contentFolder}/units`,
      pattern: "*/teach.mdx",
      retainBody: false,
      generateId: ({ entry }) => entry.replace("/teach.mdx", ""),
    }),
  }),
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
