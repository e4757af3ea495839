import { isNode, isScalar, visit, type Document, type ErrorCode, type Scalar } from "yaml";
import { pointAt, type Diagnostic } from "./diagnostic.ts";
import type { SourceFile } from "./model.ts";

interface Fault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

const generalHint =
  "Mend the line; a value with `: ` or ` #` in it, or that begins with a quote, bracket, `*`, `&`, `!` or `@`, needs quotes around it.";

/** Faults that the parser's own words would not help an author to mend. */
const plainWords: Partial<Record<ErrorCode, Pick<Fault, "message" | "hint">>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: "Value with a colon and a space in it",
    hint: "Put quotes around the value.",
  },
  DUPLICATE_KEY: { message: "Second key of the same name", hint: "Keep one of the two." },
  TAB_AS_INDENT: { message: "Tab at the start of a line", hint: "Indent with spaces." },
  MULTIPLE_DOCS: {
    message: "Line that starts another document",
    hint: "Take the line with `---` or `...` out.",
  },
};

/**
 * The faults of a file's syntax, one a line. YAML would also drop words in silence: what it reads
 * as a tag, an anchor or a comment, an author most likely meant as text.
 */
export function yamlFaults(parsed: Document.Parsed, file: SourceFile): Diagnostic[] {
  const faults = [...syntaxFaults(parsed), ...droppedWords(parsed, file.text)];
  const lastFirst = faults.toSorted((a, b) => b.start - a.start);
  const firstOfLine = new Map(
    lastFirst.map((fault) => [pointAt(file.text, fault.start).line, fault]),
  );
  return [...firstOfLine.values()].toReversed().map(({ start, end, message, hint }) => {
    const place = { file, range: { start, end } };
    return { ruleId: "yaml-syntax", place, message: `Unreadable YAML: ${message}`, hint };
  });
}

function syntaxFaults(parsed: Document.Parsed): Fault[] {
  const { errors } = parsed;
  return errors
    .filter(({ message }, index) => index === 0 || !isEcho(message))
    .map(({ code, message, pos: [start, end] }) => {
      const quote = code === "MISSING_CHAR" ? openingQuote(parsed, start) : undefined;
      if (quote !== undefined) {
        const hint = "Write the same quote at the end of the value.";
        return { start: quote, end: quote + 1, message: "Quote that is never closed", hint };
      }
      return { start, end, ...(plainWords[code] ?? { message, hint: generalHint }) };
    });
}

/** After a fault the parser has lost its way, and complains of every word that follows. */
const isEcho = (message: string): boolean => message.includes("token in YAML stream");

/** Where the quoted value starts that runs up to the offset. */
function openingQuote(parsed: Document.Parsed, end: number): number | undefined {
  return scalarsOf(parsed)
    .filter(({ type }) => type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE")
    .map(({ range }) => range)
    .find((range) => range && range[0] < end && range[1] >= end)?.[0];
}

function droppedWords(parsed: Document.Parsed, text: string): Fault[] {
  const faults: Fault[] = [];
  const add = (words: string, name: string, start: number): void => {
    const message = `“${words}” reads as ${name}`;
    faults.push({ start, end: start + words.length, message, hint: generalHint });
  };
  visit(parsed, {
    Alias: (_, { source, range }) => {
      add(`*${source}`, "an alias", range?.[0] ?? 0);
    },
    Value: (_, node) => {
      const { anchor, range } = node;
      if (anchor !== undefined)
        add(`&${anchor}`, "an anchor", text.lastIndexOf(`&${anchor}`, range?.[0]));
      if (!isScalar(node) || !range) return;
      const [, end, nodeEnd] = range;
      const [, before, comment] = /^([ \t]+)(#\S.*)/u.exec(text.slice(end, nodeEnd)) ?? [];
      if (before && comment) add(comment.trimEnd(), "a comment", end + before.length);
    },
  });
  for (const { code, pos } of parsed.warnings) {
    if (code === "TAG_RESOLVE_FAILED") add(text.slice(...pos), "a tag", pos[0]);
  }
  return faults;
}

function scalarsOf(parsed: Document.Parsed): Scalar[] {
  const scalars: Scalar[] = [];
  visit(parsed, (_, node) => {
    if (isNode(node) && isScalar(node)) scalars.push(node);
  });
  return scalars;
}
