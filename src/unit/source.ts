import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
} from "yaml";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { Range, SourceFile } from "./model.ts";
import { yamlFaults } from "./yaml-faults.ts";

/** Keys and indexes that lead from the top of a YAML file to a value. */
export type Path = readonly (string | number)[];

/** A YAML file whose values remember their place. */
export interface YamlSource {
  readonly file: SourceFile;
  readonly data: unknown;
  /** The place of a value, or of its key; where it is missing, the place of what should hold it. */
  readonly placeOf: (path: Path, part?: "key" | "value") => Place;
}

/** Reads YAML 1.2. Faults of syntax are returned beside whatever could be read. */
export function parseYaml(file: SourceFile): { source: YamlSource; diagnostics: Diagnostic[] } {
  // A byte order mark would count as indentation. A line feed takes its place and keeps all offsets.
  const text = file.text.replace(/^\ufeff/u, "\n");
  const parsed = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const diagnostics = yamlFaults(parsed, file);
  const data: unknown = diagnostics.length === 0 ? parsed.toJS() : undefined;
  const placeOf: YamlSource["placeOf"] = (path, part = "value") => ({
    file,
    range: rangeOf(parsed, path, part),
  });
  return { source: { file, data, placeOf }, diagnostics };
}

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** A Markdown or text file has no values; its whole text is its place. */
export function startOf(file: SourceFile): Place {
  return { file, range: { start: 0, end: Math.max(0, file.text.indexOf("\n")) } };
}

function rangeOf(parsed: Document, path: Path, part: "key" | "value"): Range {
  let node: unknown = parsed.contents;
  let range = rangeOfNode(node);
  for (const [depth, step] of path.entries()) {
    const child = childOf(node, step);
    if (!child) return range;
    const isLast = depth === path.length - 1;
    const hasOwnPlace = isLast && part === "value" && isNode(child.value);
    range = rangeOfNode(hasOwnPlace ? child.value : child.label);
    node = child.value;
  }
  return range;
}

/** A child by key or index; `label` is the node that names it: the key, or the entry's first key. */
function childOf(
  node: unknown,
  step: string | number,
): { value: unknown; label: unknown } | undefined {
  if (isSeq(node) && typeof step === "number") {
    const value = node.items[step];
    return value === undefined ? undefined : { value, label: firstKeyOf(value) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { value: pair.value, label: pair.key };
}

function firstKeyOf(node: unknown): unknown {
  const [first] = isMap(node) ? node.items : [];
  return isPair(first) ? first.key : node;
}

function rangeOfNode(node: unknown): Range {
  const [start, end] = (isNode(node) ? (node as Node).range : undefined) ?? [0, 1];
  return { start, end: Math.max(start, end) };
}
