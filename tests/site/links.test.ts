import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { attributeOf, find, pages, show, siteFiles, type Element } from "./pages.ts";
import { units } from "./units.ts";

const sources = units.flatMap((unit) => unit.sources);
const read = (how: "publisher" | "repost"): string[] =>
  sources.flatMap((source) => (source.read === how ? source.address : []));
const linked = read("publisher");
const reposted = read("repost");

const idsByFile = new Map(
  pages.map(({ name, document }) => [
    name,
    find(document, "*", { id: true }).map((element) => attributeOf(element, "id")),
  ]),
);

const addressOf = (element: Element): string =>
  attributeOf(element, "href") ?? attributeOf(element, "src") ?? "";

/** True for an address that begins with a scheme, like `https:`, or with another host. */
const isElsewhere = (element: Element): boolean =>
  /^([a-z][a-z0-9+.-]*:|\/\/)/iu.test(addressOf(element));

/** What an address on a page comes to in the built folder; a file only when it has no fragment. */
function targetOf(from: string, address: string): { file: string; id: string | undefined } {
  const [path = "", fragment] = address.split("#");
  const fromRoot = path === "/" ? "index.html" : path.replace(/^\//u, "");
  const file =
    path === ""
      ? from
      : path.startsWith("/")
        ? fromRoot
        : posix.join(posix.dirname(from), decodeURI(path));
  return { file, id: fragment === undefined ? undefined : decodeURIComponent(fragment) };
}

describe.each(pages)("$name", (page) => {
  const { name, document } = page;
  const addressed = [...find(document, "*", { href: true }), ...find(document, "*", { src: true })];
  const inner = addressed.filter((element) => !isElsewhere(element));

  const showAll = (elements: readonly Element[]): string[] =>
    elements.map((element) => show(page, element));

  test("is linked with the rest of the site", () => {
    expect(inner.length).toBeGreaterThan(3);
  });

  test(
    name === "404.html"
      ? "has only addresses from the root, as it is served at any depth"
      : "has no empty address and none from the root",
    () => {
      const wrong = name === "404.html" ? /^[^/]/u : /^(\/|$)/u;
      const local = inner.filter((element) => !addressOf(element).startsWith("#"));
      expect(showAll(local.filter((element) => wrong.test(addressOf(element))))).toEqual([]);
    },
  );

  test("links to files that were built", () => {
    const lost = inner.filter(
      (element) => !siteFiles.includes(targetOf(name, addressOf(element)).file),
    );
    expect(showAll(lost)).toEqual([]);
  });

  test("links to places that exist on their pages", () => {
    const lost = inner.filter((element) => {
      const { file, id } = targetOf(name, addressOf(element));
      return id !== undefined && !idsByFile.get(file)?.includes(id);
    });
    expect(showAll(lost)).toEqual([]);
  });

  test("links out only to what sources published themselves", () => {
    const out = addressed.filter(isElsewhere);
    expect(showAll(out.filter((element) => !linked.includes(addressOf(element))))).toEqual([]);
  });

  test("links to no repost", () => {
    const found = addressed.filter((element) => reposted.includes(addressOf(element)));
    expect(showAll(found)).toEqual([]);
  });
});

test("every page but the one for a wrong address is linked from another", () => {
  const reached = pages.flatMap(({ name, document }) =>
    find(document, "a", { href: true })
      .map((link) => targetOf(name, addressOf(link)).file)
      .filter((file) => file !== name),
  );
  const names = pages.map(({ name }) => name).filter((name) => name !== "404.html");
  expect(names.filter((name) => !reached.includes(name))).toEqual([]);
});

test("no source is read both at its publisher's and as a repost", () => {
  expect(linked.filter((address) => reposted.includes(address))).toEqual([]);
});
