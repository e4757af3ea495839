import { clone, generate, parse, walk, type CssNode, type List, type Selector } from "css-tree";

/**
 * The rules of a style sheet that can apply to a page with these classes. Astro gives every page of
 * a route the styles of all components that any of its pages may use; a lesson shows few of them.
 * What is not in the HTML never comes, but for elements that a script brings: their classes are named
 * in the `data-brings` of the element that they are put into.
 */
export function usedStyles(css: string, classes: ReadonlySet<string>): string {
  const sheet = clone(parsed(css));
  walk(sheet, {
    visit: "Rule",
    leave(rule, item, list) {
      if (rule.prelude.type !== "SelectorList") return;
      const { children } = rule.prelude;
      children.forEach((selector, at) => {
        if (selector.type === "Selector" && !canMatch(selector, classes)) children.remove(at);
      });
      removeIf(children.isEmpty || rule.block.children.isEmpty, item, list);
    },
  });
  walk(sheet, {
    visit: "Atrule",
    leave(rule, item, list) {
      removeIf(rule.block?.children.isEmpty === true, item, list);
    },
  });
  return generate(sheet);
}

let last: { readonly css: string; readonly sheet: CssNode } | undefined;

/** Pages of one route follow each other and share their styles. */
function parsed(css: string): CssNode {
  if (last?.css !== css) last = { css, sheet: parse(css) };
  return last.sheet;
}

/** A class inside `:not()`, `:is()` or `:has()` need not be there. */
function canMatch(selector: Selector, classes: ReadonlySet<string>): boolean {
  return selector.children
    .toArray()
    .every((part) => part.type !== "ClassSelector" || classes.has(part.name));
}

function removeIf(
  isUnused: boolean,
  item: Parameters<List<CssNode>["remove"]>[0] | null,
  list: List<CssNode> | null,
): void {
  if (isUnused && item && list) list.remove(item);
}

/** Every class that an element of a page has, or may have later. */
export function classesIn(html: string): Set<string> {
  const attributes = html.matchAll(/\s(?:class|data-brings)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu);
  return new Set(
    [...attributes].flatMap(([, double, single, bare]) =>
      (double ?? single ?? bare ?? "").split(/\s+/u),
    ),
  );
}
