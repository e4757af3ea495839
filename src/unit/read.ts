import { z } from "zod";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { explain } from "./explain.ts";
import type { SourceFile } from "./model.ts";
import { valueAt, type Path, type YamlSource } from "./source.ts";

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
  /** True when every entry has an id, so that an id not among them is really unknown. */
  readonly hasAllIds: boolean;
  /** True when every entry passed, so that a missing one is really missing. */
  readonly isWhole: boolean;
}

/** Checks one value of a YAML file against its schema. Without an entry there are diagnostics. */
export function readRecord<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  path: Path = [],
): { entry?: Entry<T>; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(valueAt(source.data, path));
  if (!result.success) {
    return { diagnostics: explain(source, schema, path, result.error.issues) };
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
  const hasAllIds = shape.entry !== undefined && !ids.has(undefined);
  const isWhole = shape.entry !== undefined && entries.length === items.length;
  const diagnostics = [shape, ...records].flatMap((record) => record.diagnostics);
  return { list: { entries, ids, hasAllIds, isWhole }, diagnostics };
}
