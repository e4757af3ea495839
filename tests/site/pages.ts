import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site. */
export interface Page {
  /** Its path in `dist`, with slashes, like `turkey-oil/read.html`. */
  readonly name: string;
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

export const siteFolder = "dist";

/** Every file of the built site, its path written with slashes. */
export const siteFiles: readonly string[] = readdirSync(siteFolder, {
  recursive: true,
  encoding: "utf8",
}).map((name) => name.split(sep).join("/"));

export const pages: readonly Page[] = siteFiles
  .filter((name) => name.endsWith(".html"))
  .sort()
  .map((name) => parsePage(name, readFileSync(join(siteFolder, name), "utf8")));

export function parsePage(name: string, html: string): Page {
  return { name, html, document: parse(html, { sourceCodeLocationInfo: true }) };
}

export function pageNamed(name: string): Page {
  const found = pages.find((page) => page.name === name);
  if (!found)
    throw new Error(`No page ${name} was built, only ${pages.map((page) => page.name).join(", ")}`);
  return found;
}

/**
 * The elements inside a node, in the page's order. `tags` is one name, several with commas, or `*`;
 * an attribute is named with its value, or with `true` when any value will do.
 */
export function find(
  within: Node,
  tags = "*",
  attributes: Readonly<Record<string, string | true>> = {},
): Element[] {
  const names = tags.split(", ");
  return elementsIn(within).filter(
    (element) =>
      (tags === "*" || names.includes(element.tagName)) &&
      Object.entries(attributes).every(([name, wanted]) => {
        const value = attributeOf(element, name);
        return wanted === true ? value !== undefined : value === wanted;
      }),
  );
}

/** The elements with a style class. */
export const findClass = (within: Node, name: string): Element[] =>
  elementsIn(within).filter((element) =>
    attributeOf(element, "class")?.split(/\s+/u).includes(name),
  );

/** The element that carries an id; throws when there is none. */
export function elementWithId(page: Page, id: string): Element {
  const [element] = find(page.document, "*", { id });
  if (!element) throw new Error(`${page.name} has no element with the id ${id}`);
  return element;
}

function elementsIn(node: Node): Element[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) ? [child, ...elementsIn(child)] : [],
  );
}

export const childrenOf = (node: Node): readonly Node[] =>
  "childNodes" in node ? node.childNodes : [];

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The element's text to the letter. */
export function textOf(node: Node): string {
  return isText(node) ? node.value : childrenOf(node).map(textOf).join("");
}

/** The element's text as a reader sees it: any white space is one space. */
export const wordsOf = (node: Node): string => textOf(node).replace(/\s+/gu, " ").trim();

/** The elements around a node, the nearest first. */
export function ancestorsOf(node: Node): Element[] {
  const parent = "parentNode" in node ? node.parentNode : null;
  return parent && isElement(parent) ? [parent, ...ancestorsOf(parent)] : [];
}

/** Where an element stands and how it begins, for a message. */
export function show(page: Page, element: Element): string {
  const { startLine, startCol, startOffset } = element.sourceCodeLocation ?? {};
  const opening = page.html.slice(startOffset, page.html.indexOf(">", startOffset) + 1);
  return `${page.name}:${startLine ?? "?"}:${startCol ?? "?"} ${opening}`;
}

/** The page again without some of its elements. */
export function without(page: Page, isUnwanted: (element: Element) => boolean): Page {
  const document = parse(page.html, { sourceCodeLocationInfo: true });
  for (const element of find(document)) if (isUnwanted(element)) tree.detachNode(element);
  return { ...page, document };
}

export const isElement = (node: Node): node is Element => tree.isElementNode(node);
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  tree.isTextNode(node);
