import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { languages } from "./words/languages.ts";

/** A script, under a name that changes with its content. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
}

/** What a page may load: the file in `elements/` that names all its custom elements. */
export const entries = [
  "class-page",
  "every-page",
  "hand-in-page",
  "print-page",
  "review-page",
  "settings-page",
  "slides-page",
  "workbench-page",
] as const;
export type Entry = (typeof entries)[number];

const bundles = new Map<string, Promise<Bundle>>();

/**
 * Bundles the custom elements of a page as one classic script. A module script does not run from a
 * USB stick: browsers give a `file:` page an opaque origin, and modules need CORS (HTML, “fetch a
 * module script graph”).
 */
export function bundleOf(entry: Entry, language: string): Promise<Bundle> {
  if (import.meta.env.DEV) return bundle(entry, language);
  const name = `${entry}.${language}`;
  const known = bundles.get(name) ?? bundle(entry, language);
  bundles.set(name, known);
  return known;
}

/** Every script of the site. */
export function allBundles(): Promise<Bundle[]> {
  return Promise.all(
    languages.flatMap(({ language }) => entries.map((entry) => bundleOf(entry, language.code))),
  );
}

let early: Promise<string> | undefined;

/** What stands in the head of every page, so that its settings hold before it is painted. */
export function earlySettings(): Promise<string> {
  if (import.meta.env.DEV) return codeOf("early-settings", []);
  early ??= codeOf("early-settings", []);
  return early;
}

async function bundle(entry: Entry, language: string): Promise<Bundle> {
  // The elements import the English words; another language stands in for them here.
  const words: Plugin = {
    name: "words",
    resolveId: { filter: { id: /words\/en\.ts$/u }, handler: wordsOf(language) },
  };
  const code = await codeOf(entry, [words]);
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { name: `${entry}.${language}.${hash}.js`, code };
}

async function codeOf(file: string, plugins: Plugin[]): Promise<string> {
  const build = await rolldown({ input: `src/elements/${file}.ts`, plugins });
  const { output } = await build.generate({ format: "iife", minify: true });
  return output[0].code.trim();
}

const wordsOf = (language: string) => (): string => resolve(`src/words/${language}.ts`);
