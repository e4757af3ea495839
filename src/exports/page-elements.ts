import { posix } from "node:path";
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** The elements inside a node of a parsed page, in the page's order. */
export function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [child, ...elementsIn(child)]);
}

export const attributeOf = ({ attrs }: Tree.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

/** The file of the site to which an address on a page leads; `undefined` for the page itself and elsewhere. */
export function targetOf(address: string, page: string): string | undefined {
  if (/^([a-z]+:|#|$)/u.test(address)) return undefined;
  const [target = ""] = address.split("#");
  return posix.normalize(posix.join(posix.dirname(page), target));
}
