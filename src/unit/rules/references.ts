import type { Place } from "../diagnostic.ts";
import type { Entry } from "../read.ts";
import type { Path } from "../source.ts";
import type { Draft } from "./rule.ts";

/** A value found somewhere inside an entry. */
interface Found<T> {
  readonly value: T;
  /** Its place, looked up when there is something to report: that takes longer than to look. */
  readonly at: () => Place;
}

/** Every id in a list called `sources`, wherever it stands in the unit. */
export function citedSources(draft: Draft): Found<string>[] {
  return entriesOf(draft).flatMap((entry) =>
    leaves(entry.value)
      .filter(({ path }) => path.at(-2) === "sources")
      .map(({ value, path }) => ({ value: String(value), at: () => entry.at(path) })),
  );
}

/** Every sentence number in a list called `sentences` or `grounds`, and of the rows of a quiz. */
export function citedSentences(draft: Draft): Found<number>[] {
  const lists = new Set<unknown>(["sentences", "grounds"]);
  return entriesOf(draft).flatMap((entry) =>
    leaves(entry.value)
      .filter(
        ({ path }) => lists.has(path.at(-2)) || (path[0] === "rows" && path.at(-1) === "sentence"),
      )
      .map(({ value, path }) => ({ value: Number(value), at: () => entry.at(path) })),
  );
}

/** Every text in the unit that is our own words: no quotation, title, name or address. */
export function ownWords(draft: Draft): Found<string>[] {
  return entriesOf(draft).flatMap((entry) =>
    leaves(entry.value).flatMap(({ value, path }) => {
      if (typeof value !== "string" || path.some((step) => theirWords.has(step))) return [];
      return { value, at: () => entry.at(path) };
    }),
  );
}

const theirWords = new Set<unknown>([
  "exact",
  "prefix",
  "suffix",
  "begins",
  "publisher",
  "title",
  "address",
  "headline",
  "swapped",
]);

function entriesOf(draft: Draft): Entry<unknown>[] {
  const { statements, questions, sources, estimates, unit, quizzes, patterns, terms } = draft;
  const lists = [statements, questions, sources, ...quizzes.values(), patterns, terms];
  return [
    ...lists.flatMap((list): readonly Entry<unknown>[] => list.entries),
    unit,
    estimates,
  ].flatMap((entry) => entry ?? []);
}

/** The values at the ends of a tree, each with its path. */
function leaves(value: unknown, path: Path = []): { value: unknown; path: Path }[] {
  if (typeof value !== "object" || value === null) return [{ value, path }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, child]) => leaves(child, [...path, step]));
}
