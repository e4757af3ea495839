import type { Diagnostic, Place } from "../../src/unit/diagnostic.ts";
import type { SourceFile } from "../../src/unit/model.ts";

/** Reads a text in which `‸` stands before the place that is meant. */
export function positioned(marked: string, path = "file.yaml"): { file: SourceFile; at: number } {
  return { file: { path, text: marked.replace("‸", "") }, at: marked.indexOf("‸") };
}

/** The whole text of a place's file, with `‸` put back before the place. */
export function marked({ file: { text }, range: { start } }: Place): string {
  return `${text.slice(0, start)}‸${text.slice(start)}`;
}

/** The line of a place, with `‸` before the place. */
function markedLine(place: Place): string {
  const before = marked(place).split("‸")[0] ?? "";
  return marked(place).split("\n")[before.split("\n").length - 1] ?? "";
}

/** The words that a place covers. */
export function covered({ file: { text }, range: { start, end } }: Place): string {
  return text.slice(start, end);
}

/** Diagnostics as a test reads them: file, the line with its place marked, message, hint. */
export function told(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ place, message, hint }) => {
      const lines = [`${place.file.path}: ${markedLine(place)}`, message, ...(hint ? [hint] : [])];
      return lines.map(visible).join("\n  ");
    })
    .join("\n");
}

/** What cannot be seen, as a dot; the spaces around a line are left off. */
const visible = (line: string): string =>
  line.replace(/[\t\r\u00a0\u202f\ufeff]/gu, "·").replace(/(?<=: ) +| +$/gu, "");
