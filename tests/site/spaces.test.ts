import { describe, expect, test } from "vitest";
import { childrenOf, isElement, isText, pageNamed, pages, type Node, type Page } from "./pages.ts";

/** Elements that stand in a line of text; every other one ends the line. */
const inline = /^(a|b|strong|em|i|span|mark|code|label|input|cite|q|abbr|small)$/u;
/** Marks where an inline element begins or ends. */
const border = "|";

/** The lines of a page as a reader sees them, with the borders of inline elements marked. */
const linesOf = ({ document }: Page): string[] =>
  markedText(document)
    .split("\n")
    .map((line) => line.trim());

function markedText(node: Node): string {
  if (isText(node)) return node.value.replace(/\s+/gu, " ");
  const text = childrenOf(node).map(markedText).join("");
  if (!isElement(node)) return text;
  if (/^(style|script)$/u.test(node.tagName)) return "";
  return inline.test(node.tagName) ? border + text + border : `\n${text}\n`;
}

/** What stands around each place that matches. */
const matches = (page: Page, pattern: RegExp): string[] =>
  linesOf(page).flatMap((line) =>
    [...line.matchAll(pattern)].map(({ index, 0: found }) =>
      line.slice(Math.max(0, index - 30), index + found.length + 30),
    ),
  );

test("the borders of inline elements are found", () => {
  expect(linesOf(pageNamed("404.html"))).toContain("|Go to the start page|");
});

describe.each(pages)("$name", (page) => {
  test("keeps the space between a word and an element beside it", () => {
    expect(matches(page, /[\p{L}\p{N}.,;:!?”)\]]\|+[\p{L}\p{N}“([]/gu)).toEqual([]);
  });

  test("keeps the space between two sentences", () => {
    expect(matches(page, /\p{Ll}[.!?”)]*[.!?]\p{Lu}/gu)).toEqual([]);
  });

  test("keeps the space before a bracket and after a comma", () => {
    expect(matches(page, /\p{L}\([\p{L}\p{N}]|[,;:)]\p{L}/gu)).toEqual([]);
  });

  test("has no space before a comma, a full stop or a closing bracket", () => {
    expect(matches(page, /\s\|*[.,;:!?)”](?=[\s|]|$)/gu)).toEqual([]);
  });
});
