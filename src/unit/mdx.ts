import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Node } from "unist";
import type { Diagnostic } from "./diagnostic.ts";
import type { Range, SourceFile } from "./model.ts";

/** A component that a lesson places, like `<Sentence n={12} />`. */
export interface Placement {
  readonly component: string;
  readonly range: Range;
  /** The written value of each attribute: `12` for `n={12}`, `barrel` for `id="barrel"`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What the rules ask of a lesson: its prose and the components it places. */
export interface MdxLesson {
  readonly file: SourceFile;
  readonly placements: readonly Placement[];
  /** Runs of prose; UTF-16 ranges in the file. */
  readonly prose: readonly Range[];
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads a lesson's MDX. A fault of syntax is returned with its place. */
export function parseMdx(file: SourceFile): { lesson?: MdxLesson; diagnostics: Diagnostic[] } {
  try {
    const tree = parser.parse(file.text);
    return { lesson: { file, ...collect(tree) }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [unreadable(file, error)] };
  }
}

function collect(tree: Node): Pick<MdxLesson, "placements" | "prose"> {
  const placements: Placement[] = [];
  const prose: Range[] = [];
  visit(tree, (node) => {
    if (node.type === "text") prose.push(rangeOf(node));
    if (isElement(node)) placements.push(placementOf(node));
  });
  return { placements, prose };
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
  const start = place?.offset ?? place?.start?.offset ?? 0;
  return {
    ruleId: "mdx-syntax",
    place: { file, range: { start, end: start + 1 } },
    message: `Unreadable MDX: ${(reason ?? String(error)).split("\n")[0] ?? ""}`,
    hint: "Close every tag, and write `{` and `<` in prose as `\\{` and `\\<`.",
  };
}
