import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Text } from "mdast";
import type { Node } from "unist";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { Range, SourceFile } from "./model.ts";

/** A component that a lesson places, like `<Sentence n={12} />`. */
export interface Placement {
  readonly component: string;
  readonly range: Range;
  /** The written value of each attribute: `12` for `n={12}`, `barrel` for `id="barrel"`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A heading, a paragraph or a table cell, with its words as a reader meets them. */
export interface Block {
  readonly type: "heading" | "paragraph";
  readonly text: string;
  /** In the file. */
  readonly range: Range;
}

/** What the rules ask of a lesson: its prose and the components it places. */
export interface MdxLesson {
  readonly file: SourceFile;
  readonly placements: readonly Placement[];
  /** Runs of prose; UTF-16 ranges in the file. */
  readonly prose: readonly Range[];
  /** Headings, paragraphs and table cells, in the order of the file. */
  readonly blocks: readonly Block[];
  /** Everything that would run: expressions, imports, exports. A number as in `n={12}` is none. */
  readonly code: readonly Range[];
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads a lesson's MDX. A fault of syntax is returned with its place. */
export function parseMdx(file: SourceFile): { lesson?: MdxLesson; diagnostics: Diagnostic[] } {
  try {
    // The parser would leave a byte order mark uncounted, and every place one short.
    const tree = parser.parse(file.text.replace(/^\ufeff/u, " "));
    return { lesson: { file, ...collect(tree) }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [unreadable(file, error)] };
  }
}

function collect(tree: Node): Omit<MdxLesson, "file"> {
  const placements: Placement[] = [];
  const prose: Range[] = [];
  const blocks: Block[] = [];
  const code: Range[] = [];
  visit(tree, (node) => {
    if (node.type === "text") prose.push(rangeOf(node));
    if (node.type === "heading") blocks.push(blockOf("heading", node));
    if (/^(paragraph|tableCell)$/u.test(node.type)) blocks.push(blockOf("paragraph", node));
    if (isElement(node)) placements.push(placementOf(node));
    if (runsCode(node)) code.push(rangeOf(node));
  });
  return { placements, prose, blocks, code };
}

function blockOf(type: Block["type"], node: Node): Block {
  let text = "";
  visit(node, "text", (leaf: Text) => {
    text += leaf.value;
  });
  return { type, text, range: rangeOf(node) };
}

function runsCode(node: Node): boolean {
  if (!isElement(node)) return /^mdx(Flow|Text)Expression$|^mdxjsEsm$/u.test(node.type);
  return node.attributes.some((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return true;
    const { value } = attribute;
    return typeof value === "object" && value !== null && !/^\d+$/u.test(value.value);
  });
}

const isElement = (node: Node): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

function placementOf(node: MdxJsxFlowElement | MdxJsxTextElement): Placement {
  const attributes = node.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    const { name, value } = attribute;
    return [[name, typeof value === "string" ? value : (value?.value ?? "")]];
  });
  return { component: node.name ?? "", range: rangeOf(node), attributes: new Map(attributes) };
}

function rangeOf(node: Node): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function unreadable(file: SourceFile, error: unknown): Diagnostic {
  const { reason, place } = error as {
    reason?: string;
    place?: { offset?: number; start?: { offset?: number } };
  };
  const words = (reason ?? String(error)).split("\n")[0] ?? "";
  const reported = place?.offset ?? place?.start?.offset ?? 0;
  const tag = openedTag(file.text, words);
  const start = openedAt(file.text, words, tag, reported);
  const at = (offset: number): Place => ({ file, range: { start: offset, end: offset + 1 } });
  return {
    ruleId: "mdx-syntax",
    place: at(start),
    message: `Unreadable MDX: ${isCode(words) ? "Braces in prose read as code" : words.replace(coordinates, "")}`,
    hint: "Close every tag, and write `{` and `<` in prose as `\\{` and `\\<`.",
    related:
      tag === undefined || tag === start ? undefined : { place: at(tag), message: "Opened here" },
  };
}

/** What is never closed is shown where it was opened, not where the parser gave up. */
function openedAt(text: string, words: string, tag: number | undefined, reported: number): number {
  if (words.includes("before the end of")) return tag ?? reported;
  return words.includes("closing brace") || isCode(words) ? openBrace(text, reported) : reported;
}

/** What stands in braces is handed to acorn, a reader of JavaScript. */
const isCode = (words: string): boolean => words.includes("acorn");

/** How the parser tells where a tag was opened: line and column of its start and its end. */
const coordinates = / \((\d+):(\d+)-\d+:\d+\)/u;

function openedTag(text: string, words: string): number | undefined {
  const [, line, column] = coordinates.exec(words) ?? [];
  if (line === undefined) return undefined;
  const before = text.split("\n").slice(0, Number(line) - 1);
  return [...before, ""].join("\n").length + Number(column) - 1;
}

/** The last brace before the offset that is opened and not closed. */
function openBrace(text: string, offset: number): number {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (text[at] === "}") closed += 1;
    if (text[at] === "{" && closed === 0) return at;
    if (text[at] === "{") closed -= 1;
  }
  return offset;
}
