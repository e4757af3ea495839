import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { offlineZip } from "../../src/exports/offline-zip.ts";

/** What becomes of a page in a copy that holds the glossary beside it. */
function copyOf(body: string, path = "ferry/read.html"): string {
  const html = `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
  const files = [path, "glossary.html"].map((name) => ({ path: name, bytes: Buffer.from(html) }));
  const copied = Buffer.from(unzipSync(offlineZip(files, "students"))[path] ?? []).toString("utf8");
  return /<body>(.*)<\/body>/su.exec(copied)?.[1] ?? "";
}

test.each([
  '<a href="../glossary.html#claim">Glossary</a>',
  '<a href="#top">Top</a>',
  '<a href="https://example.org/">The source</a>',
  "<p>unclosed &amp; <br>as it was",
])("%s stays", (html) => {
  expect(copyOf(html)).toBe(html);
});

describe("what is not in the copy", () => {
  test("is no link, and says so", () => {
    expect(copyOf('<p><a href="teach.html" class="x">Teach</a></p>')).toBe(
      '<p><span title="Not in this copy">Teach</span></p>',
    );
  });

  test("is said in the language of the page", () => {
    expect(copyOf('<a href="lehren.html">Lehren</a>', "de/ferry/read.html")).toBe(
      '<span title="Nicht in dieser Kopie">Lehren</span>',
    );
  });

  test("goes where it is for the site", () => {
    expect(copyOf('<p>a</p><div data-for="site"><a href="a.zip">Zip</a></div>')).toBe("<p>a</p>");
  });
});

test("equal files make equal bytes, whatever their order", () => {
  const files = [
    { path: "b.html", bytes: Buffer.from("<p>b</p>") },
    { path: "a.css", bytes: Buffer.from("p {}") },
  ];
  expect(offlineZip(files, "students")).toEqual(offlineZip(files.toReversed(), "students"));
});

test.each([
  { audience: "students" as const, says: "no page and no sheet for teachers" },
  { audience: "teachers" as const, says: "holds the answers" },
])("a copy for $audience says that it “$says”", ({ audience, says }) => {
  const files = unzipSync(offlineZip([], audience));
  expect(Buffer.from(files["START-HERE.txt"] ?? []).toString()).toContain(says);
});
