import type { Range, SourceFile } from "./model.ts";

/** Where something stands: a file and the UTF-16 range in it, end excluded. */
export interface Place {
  readonly file: SourceFile;
  readonly range: Range;
}

/** One fault in the content, told to its author. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly place: Place;
  /** What is wrong, in the author's terms, with the value that was found. */
  readonly message: string;
  /** What to write instead, as an imperative sentence. */
  readonly hint?: string | undefined;
  /** A second place that explains the first. */
  readonly related?: { readonly place: Place; readonly message: string } | undefined;
}

/** A point in a text as editors count: both from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset. An offset past the end gives the end. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: before.length - lastBreak };
}

/** `file:line:column`, which editors and terminals turn into a link. */
export function locationOf({ file, range }: Place): string {
  const { line, column } = pointAt(file.text, range.start);
  return `${file.path}:${line}:${column}`;
}

/** The diagnostics by file, then place, then rule. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      a.place.file.path.localeCompare(b.place.file.path) ||
      a.place.range.start - b.place.range.start ||
      a.ruleId.localeCompare(b.ruleId),
  );
}

/** A diagnostic as a terminal shows it: location, message, the line with the place marked, hint. */
export function formatDiagnostic({ ruleId, place, message, hint, related }: Diagnostic): string {
  return [
    `${locationOf(place)}  ${ruleId}`,
    `  ${message}`,
    ...codeFrame(place),
    ...(related ? [`  ${locationOf(related.place)}: ${related.message}`] : []),
    ...(hint === undefined ? [] : [`  ${hint}`]),
  ].join("\n");
}

const frameWidth = 90;

/** The line of the place and a line of carets under it; a long line is cut around the place. */
function codeFrame({ file, range }: Place): string[] {
  const { line, column } = pointAt(file.text, range.start);
  const text = file.text.split("\n")[line - 1] ?? "";
  if (text.trim() === "") return [];
  const from = Math.max(0, column - 1 - frameWidth / 2);
  const shown = text.slice(from, from + frameWidth);
  const gutter = `  ${line} | `;
  const offset = column - 1 - from;
  const width = Math.max(1, Math.min(range.end - range.start, shown.length - offset));
  const visible = shown.replace(/[\u00a0\ufeff\r\t]/gu, "·");
  return [gutter + visible, " ".repeat(gutter.length + offset) + "^".repeat(width)];
}
