import type { z } from "zod";
import { nearest } from "./anchor.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { valueAt, type Path, type YamlSource } from "./source.ts";

type Fault = z.core.$ZodIssue;
type Words = Pick<Diagnostic, "message" | "hint">;

/** Turns the faults that a schema found in the value at `base` into words for an author. */
export function explain(
  source: YamlSource,
  schema: z.ZodType,
  base: Path,
  issues: readonly Fault[],
): Diagnostic[] {
  const root = valueAt(source.data, base);
  const unknown = issues.flatMap((issue) => unknownKeys(root, schema, issue));
  const misspelt = new Set(unknown.map(({ inner, near }) => [...inner, near].join("\n")));
  const others = issues.filter(({ code, path }) => {
    return code !== "unrecognized_keys" && !misspelt.has(path.join("\n"));
  });
  return [
    ...others.map((issue) => faultOf(source, [...base, ...pathOf(issue)], issue)),
    ...unknown.map((key) => unknownKey(source, base, key)),
  ];
}

const pathOf = (issue: Fault): Path =>
  issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));

function faultOf(source: YamlSource, path: Path, issue: Fault): Diagnostic {
  const found = valueAt(source.data, path);
  const place = source.placeOf(path);
  const words = wordsAllowed(issue);
  if (found === undefined) {
    return { ruleId: "field-missing", place, ...missing(String(path.at(-1)), words) };
  }
  if (isEmpty(found)) return { ruleId: "field-empty", place, ...empty(path) };
  if (words.length > 0) return { ruleId: "known-word", place, ...unknownWord(path, found, words) };
  const message = `Expected ${expected(issue)} in ${nameOf(path)}, found ${showFor(issue, found)}`;
  return { ruleId: "right-type", place, message, hint: rewritten(issue, place, found) };
}

/** A key that no schema knows, in the map at `inner`, and the key that was most likely meant. */
interface UnknownKey {
  readonly inner: Path;
  readonly name: string;
  readonly near: string | undefined;
}

function unknownKeys(root: unknown, schema: z.ZodType, issue: Fault): UnknownKey[] {
  if (issue.code !== "unrecognized_keys") return [];
  const inner = pathOf(issue);
  const present = valueAt(root, inner) ?? {};
  const free = keysAt(schema, inner, root).filter((key) => !Object.hasOwn(present, key));
  return issue.keys.map((name) => ({ inner, name, near: nearest(name, free) }));
}

function unknownKey(source: YamlSource, base: Path, { inner, name, near }: UnknownKey): Diagnostic {
  const place = source.placeOf([...base, ...inner, name], "key");
  const message = `Unknown key \`${name}\``;
  return { ruleId: "known-key", place, message, hint: hintOnKey(name, near) };
}

/** The part of a file as its author would call it. */
function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === "string");
  if (key !== undefined) return `\`${key}\``;
  const index = path.at(-1);
  return typeof index === "number" ? `entry ${index + 1}` : "the file";
}

function missing(name: string, words: string[]): Words {
  const choice = words.length === 0 ? "" : ` with one of ${inCode(words)}`;
  return { message: `Missing \`${name}\``, hint: `Add a line \`${name}: …\`${choice}.` };
}

function empty(path: Path): Words {
  return path.length === 0
    ? { message: "Empty file", hint: "content/README.md says what stands in it." }
    : { message: `Empty ${nameOf(path)}`, hint: "Fill it in." };
}

/** What was written as what was expected, ready to paste, where only its form is wrong. */
function rewritten(issue: Fault, { file, range }: Place, found: unknown): string | undefined {
  if (issue.code !== "invalid_type" || isObject(found)) return undefined;
  const written = file.text.slice(range.start, range.end);
  if (issue.expected === "string") return `Put quotes around it: \`"${written}"\`.`;
  return issue.expected === "array" ? `Write a list: \`[${written}]\`.` : undefined;
}

const inCode = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

function hintOnKey(name: string, near: string | undefined): string {
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return name.includes(" ")
    ? "Put the text in quotes: between { and } a comma ends a value."
    : "Remove it, or write one of the keys in content/README.md.";
}

function unknownWord(path: Path, found: unknown, words: string[]): Words {
  const near = nearest(String(found), words);
  const all = inCode(words);
  return {
    message: `Unknown word ${show(found)} in ${nameOf(path)}`,
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
  if (issue.code !== "too_small") return issue.message;
  const least = issue.inclusive ? "at least" : "more than";
  return `${least} ${issue.minimum}${issue.origin === "array" ? " entries" : ""}`;
}

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "keys with values",
};

/** What was found; where a list is too short, how many entries it has. */
const showFor = (issue: Fault, found: unknown): string =>
  issue.code === "too_small" && Array.isArray(found) ? `${found.length}` : show(found);

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "keys with values";
  return typeof value === "string" ? `“${value}”` : `\`${String(value)}\``;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** The keys that a schema takes in the map at the path: what a misspelt key may have meant. */
function keysAt(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  const def = schema._zod.def as Partial<Def>;
  const { shape, options = [], discriminator = "", element, innerType, in: input, keyType } = def;
  const fitting = options.filter(({ _zod: { propValues } }) =>
    propValues?.[discriminator]?.has(valueAt(data, [discriminator]) as string),
  );
  const alternatives = [...fitting, innerType, input].flatMap((inner) => inner ?? []);
  const [step, ...rest] = path;
  if (alternatives.length > 0) return alternatives.flatMap((inner) => keysAt(inner, path, data));
  if (step === undefined) return [...Object.keys(shape ?? {}), ...wordsOf(keyType)];
  const inner = shape?.[step] ?? element;
  return inner ? keysAt(inner, rest, valueAt(data, [step])) : [];
}

const wordsOf = (schema: z.core.$ZodType | undefined): string[] =>
  [...(schema?._zod.values ?? [])].map(String);

interface Def {
  shape: Record<string | number, z.core.$ZodType>;
  options: z.core.$ZodType[];
  discriminator: string;
  element: z.core.$ZodType;
  innerType: z.core.$ZodType;
  in: z.core.$ZodType;
  keyType: z.core.$ZodType;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
