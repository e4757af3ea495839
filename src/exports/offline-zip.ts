import { posix } from "node:path";
import { zipSync, type Zippable } from "fflate";
import {
  parse,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
} from "parse5";
import type { SiteFile } from "../offline/precache-list.ts";

/** The earliest time that a zip can name, so that equal files make equal bytes. */
const mtime = new Date(1980, 0, 1);

const startHere = `Take It Apart

1. Unpack everything into a folder. Do not open pages from inside the zip.
2. Open index.html with a double click.

It works without a network. Answers stay in your browser.
`;

/**
 * A copy of the site that opens from a USB stick. What a page leads to and is not in the copy becomes
 * plain text, and what is for teachers alone is left out.
 */
export function offlineZip(files: readonly SiteFile[]): Uint8Array {
  const paths = new Set(files.map(({ path }) => path));
  const entries = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => {
      const isPage = path.endsWith(".html");
      return [path, isPage ? pageBytes(path, bytes, paths) : bytes] as const;
    });
  const all = { ...Object.fromEntries(entries), "START-HERE.txt": Buffer.from(startHere) };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(all).map(([path, bytes]) => [path, [bytes, { level: levelFor(path), mtime }]]),
  );
  return zipSync(zippable);
}

/** A PDF is packed already. */
const levelFor = (path: string): 0 | 9 => (/\.(pdf|webp|png)$/u.test(path) ? 0 : 9);

function pageBytes(path: string, bytes: Uint8Array, paths: ReadonlySet<string>): Uint8Array {
  const document = parse(Buffer.from(bytes).toString("utf8"));
  for (const element of elementsIn(document)) {
    if (attributeOf(element, "data-for") === "teacher") tree.detachNode(element);
    else if (isDead(element, path, paths)) makePlain(element);
  }
  return Buffer.from(serialize(document));
}

function isDead(element: Tree.Element, from: string, paths: ReadonlySet<string>): boolean {
  const address = attributeOf(element, "href") ?? "";
  if (element.tagName !== "a" || /^([a-z]+:|#|$)/u.test(address)) return false;
  const [target = ""] = address.split("#");
  return !paths.has(posix.normalize(posix.join(posix.dirname(from), target)));
}

function makePlain(link: Tree.Element): void {
  link.tagName = "span";
  link.nodeName = "span";
  link.attrs = [{ name: "title", value: "Not in this copy" }];
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [child, ...elementsIn(child)]);
}

const attributeOf = ({ attrs }: Tree.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;
