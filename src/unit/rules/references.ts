import type { Place } from "../diagnostic.ts";
import type { Entry } from "../read.ts";
import type { SourceFile } from "../model.ts";
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

/** Every sentence number in a list called `sentences` or `grounds`, of a row, a point or a step. */
export function citedSentences(draft: Draft): Found<number>[] {
  const lists = new Set<unknown>(["sentences", "grounds"]);
  return entriesOf(draft).flatMap((entry) =>
    leaves(entry.value)
      .filter(
        ({ path, value }) =>
          lists.has(path.at(-2)) || (isOutsideStatements(path) && typeof value === "number"),
      )
      .map(({ value, path }) => ({ value: Number(value), at: () => entry.at(path) })),
  );
}

/** A statement's own number is looked after by `statement-for-every-line`. */
const isOutsideStatements = (path: Path): boolean => path.length > 1 && path.at(-1) === "sentence";

/** Every text in the unit that is our own words: no quotation, title, name or address. */
export function ownWords(draft: Draft): (Found<string> & { readonly file: SourceFile })[] {
  return entriesOf(draft).flatMap((entry) =>
    leaves(entry.value).flatMap(({ value, path }) => {
      if (typeof value !== "string" || path.some((step) => theirWords.has(step))) return [];
      return { value, file: entry.file, at: () => entry.at(path) };
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
  "invented",
  "section",
  "endsAfter",
  "ratherThan",
]);

function entriesOf(draft: Draft): Entry<unknown>[] {
  const { statements, questions, sources, unit, practice, quizzes } = draft;
  const { patterns, terms, rubric, plans, slides, discussion } = draft;
  const lists = [
    statements,
    questions,
    sources,
    ...quizzes.values(),
    ...slides.values(),
    patterns,
    terms,
    rubric,
  ];
  return [
    ...lists.flatMap((list): readonly Entry<unknown>[] => list.entries),
    unit,
    practice,
    ...plans.values(),
    discussion,
    ...Object.values(draft.pictures),
  ].flatMap((entry) => entry ?? []);
}

/** The values at the ends of a tree, each with its path. */
function leaves(value: unknown, path: Path = []): { value: unknown; path: Path }[] {
  if (typeof value !== "object" || value === null) return [{ value, path }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, child]) => leaves(child, [...path, step]));
}
