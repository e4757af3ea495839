import { parse } from "parse5";
import {
  ancestorsOf,
  attributeOf,
  childrenOf,
  isElement,
  isText,
  type Node,
} from "../site/pages.ts";

/** Words of a page, with the language that they are marked as. */
export interface Spoken {
  readonly words: string;
  readonly lang: string;
  /** An attribute and the words of a drawing can not be marked by themselves. */
  readonly at: "text" | "drawing" | "attribute";
}

const silent = ["head", "script", "style", "code"];
const readOut = ["alt", "aria-label", "data-label", "data-notice", "placeholder", "title"];

/** All that the body of a page says, in its order, what stands in templates and in `noscript` too. */
export const spokenOn = (html: string): Spoken[] =>
  spokenIn(parse(html, { scriptingEnabled: false }), "");

function spokenIn(node: Node, around: string): Spoken[] {
  if (isText(node))
    return [{ words: node.value, lang: around, at: isDrawn(node) ? "drawing" : "text" }];
  if (!isElement(node)) return childrenOf(node).flatMap((child) => spokenIn(child, around));
  if (silent.includes(node.tagName)) return [];
  const lang = attributeOf(node, "lang") ?? around;
  const attributes = readOut.flatMap((name): Spoken[] => {
    const words = attributeOf(node, name);
    return words === undefined ? [] : [{ words, lang, at: "attribute" }];
  });
  const inside = "content" in node ? [node.content as Node] : childrenOf(node);
  return [...attributes, ...inside.flatMap((child) => spokenIn(child, lang))];
}

const isDrawn = (node: Node): boolean => ancestorsOf(node).some(({ tagName }) => tagName === "svg");
