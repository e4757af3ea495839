import { z } from "zod";
import { nearest } from "./anchor.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { SourceFile } from "./model.ts";
import type { Path, YamlSource } from "./source.ts";

/** A value that passed its schema, and the way back to where it was written. */
export interface Entry<T> {
  readonly value: T;
  readonly file: SourceFile;
  /** The place of a part of the value, or of the whole entry. */
  readonly at: (path?: Path, part?: "key" | "value") => Place;
}

/** The entries of a list, and the ids of all, those that did not pass included. */
export interface List<T> {
  readonly entries: readonly Entry<T>[];
  readonly ids: ReadonlySet<unknown>;
  /** True when every entry passed, so that a missing one is really missing. */
  readonly isWhole: boolean;
}

type Fault = z.core.$ZodIssue;

/** Checks one value of a YAML file against its schema. Without an entry there are diagnostics. */
export function readRecord<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  path: Path = [],
): { entry?: Entry<T>; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(valueAt(source.data, path));
  if (!result.success) {
    return {
      diagnostics: result.error.issues.flatMap((issue) => explain(source, schema, path, issue)),
    };
  }
  const at: Entry<T>["at"] = (inner = [], part) => source.placeOf([...path, ...inner], part);
  return { entry: { value: result.data, file: source.file, at }, diagnostics: [] };
}

/** Checks a list entry by entry, so that one bad entry does not hide the faults of the others. */
export function readList<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  path: Path = [],
  idKey = "id",
): { list: List<T>; diagnostics: Diagnostic[] } {
  const written = valueAt(source.data, path);
  const shape = readRecord(source, z.array(z.unknown()), path);
  const items: unknown[] = Array.isArray(written) ? written : [];
  const records = items.map((_, index) => readRecord(source, schema, [...path, index]));
  const entries = records.flatMap(({ entry }) => entry ?? []);
  const ids = new Set(items.map((item) => valueAt(item, [idKey])));
  const isWhole = shape.entry !== undefined && entries.length === items.length;
  const diagnostics = [shape, ...records].flatMap((record) => record.diagnostics);
  return { list: { entries, ids, isWhole }, diagnostics };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      isObject(value) ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Turns a fault that the schema found into words for an author. */
function explain(source: YamlSource, schema: z.ZodType, base: Path, issue: Fault): Diagnostic[] {
  const path = [
    ...base,
    ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
  ];
  const found = valueAt(source.data, path);
  const key = path.findLast((step) => typeof step === "string") ?? "the file";
  const place = source.placeOf(path);
  if (issue.code === "unrecognized_keys") {
    const known = keysIn(schema).difference(new Set(Object.keys(found ?? {})));
    return issue.keys.map((name) => unknownKey(source, path, name, known));
  }
  if (found === undefined) return [{ ruleId: "field-missing", ...missing(source, path) }];
  if (isEmpty(found)) {
    return [{ ruleId: "field-empty", place, message: `Empty \`${key}\``, hint: "Fill it in." }];
  }
  const words = wordsAllowed(issue);
  if (words.length > 0) return [{ ruleId: "known-word", place, ...unknownWord(key, found, words) }];
  return [
    {
      ruleId: "right-type",
      place,
      message: `Expected ${expected(issue)} in \`${key}\`, found ${show(found)}`,
    },
  ];
}

function missing(source: YamlSource, path: Path): Pick<Diagnostic, "place" | "message" | "hint"> {
  const name = String(path.at(-1) ?? source.file.path);
  const message = path.length === 0 ? `Empty file` : `Missing \`${name}\``;
  return { place: source.placeOf(path), message, hint: `Add a line \`${name}: …\`.` };
}

function unknownKey(source: YamlSource, path: Path, name: string, known: Set<string>): Diagnostic {
  const near = nearest(name, known);
  return {
    ruleId: "known-key",
    place: source.placeOf([...path, name], "key"),
    message: `Unknown key \`${name}\``,
    hint:
      near === undefined
        ? "Remove it, or write one of the keys in content/README.md."
        : `Did you mean \`${near}\`?`,
  };
}

function unknownWord(
  key: string,
  found: unknown,
  words: string[],
): Pick<Diagnostic, "message" | "hint"> {
  const near = nearest(String(found), words);
  const all = words.map((word) => `\`${word}\``).join(", ");
  return {
    message: `Unknown word ${show(found)} in \`${key}\``,
    hint:
      near === undefined
        ? `Write one of ${all}.`
        : `Did you mean \`${near}\`? The words are ${all}.`,
  };
}

/** The fixed words a field takes, or none when it takes free text. */
function wordsAllowed(issue: Fault): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options)) {
    return issue.options.map(String);
  }
  return [];
}

function expected(issue: Fault): string {
  if (issue.code === "invalid_type") return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === "too_small")
    return `more than ${issue.minimum === 1 ? "none" : String(issue.minimum)}`;
  return issue.message;
}

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "keys with values",
};

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "keys with values";
  return typeof value === "string" ? `“${value}”` : `\`${String(value)}\``;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Every key that a schema knows, at any depth: what a misspelt key may have meant. */
function keysIn(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<string> {
  if (seen.has(schema)) return new Set();
  seen.add(schema);
  const { shape, options, element, innerType, in: input } = schema._zod.def as Partial<Def>;
  const inner = [...Object.values(shape ?? {}), ...(options ?? []), element, innerType, input];
  const keys = inner.flatMap((child) => (child ? [...keysIn(child, seen)] : []));
  return new Set([...Object.keys(shape ?? {}), ...keys]);
}

interface Def {
  shape: Record<string, z.core.$ZodType>;
  options: z.core.$ZodType[];
  element: z.core.$ZodType;
  innerType: z.core.$ZodType;
  in: z.core.$ZodType;
}
