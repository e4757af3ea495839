import type { MdxLesson } from "./mdx.ts";
import type { Range } from "./model.ts";

/** A part of a lesson that takes time in class. */
export interface Section {
  /** The heading, without the minutes. */
  readonly title: string;
  readonly minutes: number;
}

/** The sections of a lesson, each with the place of its minutes. */
export function sectionsOf({ file, blocks }: MdxLesson): (Section & { readonly range: Range })[] {
  return blocks.flatMap(({ type, text, range }) => {
    const heading = file.text.slice(range.start, range.end);
    const match = type === "heading" ? /\((\d+) minutes?\b/u.exec(heading) : null;
    if (!match) return [];
    const start = range.start + match.index + 1;
    const [, minutes = ""] = match;
    return [
      {
        title: text.replace(/\s*\(\d+ minutes?\b[^)]*\)\s*$/u, ""),
        minutes: Number(minutes),
        range: { start, end: start + minutes.length },
      },
    ];
  });
}
