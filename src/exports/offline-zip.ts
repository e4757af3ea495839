import { zipSync, type Zippable } from "fflate";
import {
  parse,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
} from "parse5";
import type { SiteFile } from "../offline/site-files.ts";
import type { Audience } from "../views/address.ts";
import { wordsAt } from "../words/languages.ts";
import { attributeOf, elementsIn, targetOf } from "./page-elements.ts";

/** The earliest time that a zip can name, so that equal files make equal bytes. */
const mtime = new Date(1980, 0, 1);

const startHere = (forWhom: string): string => `Take It Apart

${forWhom}

1. Unpack everything into a folder. Do not open pages from inside the zip.
2. Open index.html with a double click.

It works without a network. Answers stay in your browser.
`;

const forWhom: Record<Audience, string> = {
  students: "This copy is for students. It holds no page and no sheet for teachers.",
  teachers: `FOR TEACHERS: this copy holds the answers. Do not pass it on to students; there is a copy for
them. Your pages begin at the link "For teachers".`,
};

/**
 * A copy of the site that opens from a USB stick. What a page leads to and is not in the copy becomes
 * plain text; what only the site offers goes.
 */
export function offlineZip(files: readonly SiteFile[], audience: Audience): Uint8Array {
  const paths = new Set(files.map(({ path }) => path));
  const entries = files.map(({ path, bytes }) => {
    const isPage = path.endsWith(".html");
    return [path, isPage ? pageBytes(path, bytes, paths) : bytes] as const;
  });
  const all = [...entries, ["START-HERE.txt", Buffer.from(startHere(forWhom[audience]))] as const];
  const zippable: Zippable = Object.fromEntries(
    all
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [path, [bytes, { level: levelFor(path), mtime }]]),
  );
  return zipSync(zippable);
}

/** A PDF is packed already. */
const levelFor = (path: string): 0 | 6 => (/\.(pdf|webp|png)$/u.test(path) ? 0 : 6);

/** Most pages stay as they are, and need not be read: that takes longer than packing them. */
function pageBytes(path: string, bytes: Uint8Array, paths: ReadonlySet<string>): Uint8Array {
  const html = Buffer.from(bytes).toString("utf8");
  const addressed = [...html.matchAll(/\shref="([^"]*)"/gu)].map(([, address = ""]) => address);
  const isSame =
    !html.includes('data-for="site"') && !addressed.some((address) => isDead(address, path, paths));
  return isSame ? bytes : Buffer.from(serialize(rewritten(parse(html), path, paths)));
}

function rewritten(page: Tree.Document, path: string, paths: ReadonlySet<string>): Tree.Document {
  const { pages } = wordsAt(`/${path}`);
  for (const element of elementsIn(page)) {
    const address = attributeOf(element, "href") ?? "";
    if (attributeOf(element, "data-for") === "site") tree.detachNode(element);
    else if (element.tagName === "a" && isDead(address, path, paths))
      makePlain(element, pages.offline.notInCopy);
  }
  return page;
}

function isDead(address: string, from: string, paths: ReadonlySet<string>): boolean {
  const target = targetOf(address, from);
  return target !== undefined && !paths.has(target);
}

function makePlain(link: Tree.Element, why: string): void {
  link.tagName = "span";
  link.nodeName = "span";
  link.attrs = [{ name: "title", value: why }];
}
