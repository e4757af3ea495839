import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../src/cli/headers.ts";

const text = `/*
  X-Frame: same
  Cache-Control: no-cache

/assets/*
  Cache-Control: public, max-age=31536000

/index.html
  Link: <https://example.org/a>; rel=a
`;
const rules = parseHeaders(text);

test("a path begins a rule, and the indented lines below are its headers", () => {
  expect(rules).toEqual([
    { pattern: "/*", headers: { "X-Frame": "same", "Cache-Control": "no-cache" } },
    { pattern: "/assets/*", headers: { "Cache-Control": "public, max-age=31536000" } },
    { pattern: "/index.html", headers: { Link: "<https://example.org/a>; rel=a" } },
  ]);
});

test("Windows line ends make no difference", () => {
  expect(parseHeaders(text.replaceAll("\n", "\r\n"))).toEqual(rules);
});

test("the last line needs no line feed", () => {
  expect(parseHeaders(text.trimEnd())).toEqual(rules);
});

test("an empty file has no rules", () => {
  expect(parseHeaders("")).toEqual([]);
});

describe("the headers for", () => {
  test("a path are those of every rule that fits", () => {
    expect(headersFor(rules, "/index.html")).toEqual({
      "X-Frame": "same",
      "Cache-Control": "no-cache",
      Link: "<https://example.org/a>; rel=a",
    });
  });

  test("a path are the later rule's where two name the same", () => {
    expect(headersFor(rules, "/assets/a.js")).toEqual({
      "X-Frame": "same",
      "Cache-Control": "public, max-age=31536000",
    });
  });

  test("a path that only begins like a rule's are not that rule's", () => {
    expect(headersFor(rules, "/index.html.txt")).not.toHaveProperty("Link");
  });

  test.each([
    { path: "/ferry/teach/key-a4.pdf", isHidden: true },
    { path: "/practice/teach/river-fish/key-a4.pdf", isHidden: true },
    { path: "/ferry/teach/", isHidden: true },
    { path: "/ferry/teach", isHidden: false },
    { path: "/ferry/teaching/a.html", isHidden: false },
    { path: "/teach/key-a4.pdf", isHidden: false },
    { path: "/de/ferry/teach/keys.html", isHidden: false },
  ])(
    "a path are those of a rule whose `:unit` is one folder of it: $path, $isHidden",
    ({ path, isHidden }) => {
      const [rule] = parseHeaders("/:unit/teach/*\n  X-Robots-Tag: noindex");
      expect("X-Robots-Tag" in headersFor(rule ? [rule] : [], path)).toBe(isHidden);
    },
  );

  test("a path that no rule fits are none", () => {
    expect(headersFor(rules.slice(1), "/about.html")).toEqual({});
  });
});

describe("the site's own file", () => {
  const own = parseHeaders(readFileSync("public/_headers", "utf8"));

  test("lets nobody else put a page in a frame", () => {
    expect(headersFor(own, "/index.html")["Content-Security-Policy"]).toBe(
      "frame-ancestors 'self'",
    );
  });

  test("has pages asked for again each time", () => {
    expect(headersFor(own, "/turkey-oil/read.html")["Cache-Control"]).toBe("no-cache");
  });

  test("has assets kept for good, as their names change with their content", () => {
    expect(headersFor(own, "/assets/elements.js")["Cache-Control"]).toBe(
      "public, max-age=31536000, immutable",
    );
  });

  test.each([
    "/turkey-oil/teach.html",
    "/de/turkey-oil/teach.html",
    "/turkey-oil/teach/key-a4.pdf",
    "/turkey-oil/teach/key.webp",
    "/de/turkey-oil/teach/keys.html",
    "/practice/teach/river-fish/key-a4.pdf",
    "/turkey-oil/exports/turkey-oil-teacher.zip",
  ])("asks search engines to pass by %s", (path) => {
    expect(headersFor(own, path)["X-Robots-Tag"]).toBe("noindex");
  });

  test.each([
    "/turkey-oil/read.html",
    "/de/turkey-oil.html",
    "/turkey-oil/handouts/article-a4.pdf",
  ])("lets search engines find %s", (path) => {
    expect(headersFor(own, path)).not.toHaveProperty("X-Robots-Tag");
  });
});
