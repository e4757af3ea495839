import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { practiceSheets } from "../../src/views/handouts/sheets.ts";
import { offlineZip } from "../../src/exports/offline-zip.ts";
import { attributeOf, find, pages, parsePage, wordsOf } from "./pages.ts";
import { practiceTexts, units } from "./units.ts";

const dist = (path: string): string => join("dist", path);

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync(dist("manifest.webmanifest"), "utf8")) as {
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };

  test("begins at a page of the site, wherever it is put", () => {
    expect(manifest.start_url).toMatch(/^\.\//u);
    expect(existsSync(dist(manifest.start_url))).toBe(true);
    expect(manifest.scope).toBe("./");
  });

  test("names icons that are there, one of them for a mask", () => {
    expect(manifest.icons.filter(({ src }) => !existsSync(dist(src)))).toEqual([]);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(["192x192", "512x512"]),
    );
    expect(manifest.icons.some(({ purpose }) => purpose?.includes("maskable"))).toBe(true);
  });
});

test("the service worker lists every page, and no sheet", () => {
  const worker = readFileSync(dist("service-worker.js"), "utf8");
  expect(pages.filter(({ name }) => !worker.includes(name))).toEqual([]);
  expect(worker).not.toContain(".pdf");
});

describe.each(units)("the zip of $id", (unit) => {
  const bytes = readFileSync(dist(`${unit.id}/exports/${unit.id}-offline.zip`));
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const html = names
    .filter((name) => name.endsWith(".html"))
    .map((name) => parsePage(name, Buffer.from(files[name] ?? []).toString("utf8")));

  test("opens with a page at its top, and says how", () => {
    expect(names).toContain("index.html");
    expect(Buffer.from(files["START-HERE.txt"] ?? []).toString()).toContain("index.html");
  });

  test("holds every lesson and every practice text", () => {
    const wanted = [
      ...unit.lessons.map(({ id }) => `${unit.id}/${id}.html`),
      ...practiceTexts.map(({ id }) => `practice/${id}.html`),
    ];
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("holds no file for the teacher", () => {
    const teacher = names.filter((name) => /(teacher|\bkey|annotated|rubric|teach\b)/u.test(name));
    expect(teacher).toEqual([]);
  });

  test("holds the students' sheets", () => {
    const [text] = practiceTexts;
    if (!text) throw new Error("There is no practice text");
    const sheets = practiceSheets(text).filter(({ isForTeacher }) => !isForTeacher);
    const wanted = sheets.map(({ id }) => `practice/${text.id}/handouts/${id}-a4.pdf`);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("leads nowhere that is not in it", () => {
    const dead = html.flatMap(({ name, document }) =>
      find(document, "*", { href: true })
        .map((link) => attributeOf(link, "href") ?? "")
        .filter((address) => !/^([a-z]+:|#)/u.test(address))
        .map((address) =>
          posix.normalize(posix.join(posix.dirname(name), address.split("#")[0] ?? "")),
        )
        .filter((target) => !names.includes(target)),
    );
    expect(dead).toEqual([]);
  });

  test("shows no picture that is not in it", () => {
    const missing = html.flatMap(({ name, document }) =>
      find(document, "*", { src: true })
        .map((element) => posix.join(posix.dirname(name), attributeOf(element, "src") ?? ""))
        .filter((target) => !names.includes(target)),
    );
    expect(missing).toEqual([]);
  });

  test("keeps the words of what it can not lead to", () => {
    const print = html.find(({ name }) => name === `${unit.id}/print.html`);
    const plain = print ? find(print.document, "span", { title: "Not in this copy" }) : [];
    expect(plain.map(wordsOf)).toEqual(expect.arrayContaining([expect.stringMatching(/\w/u)]));
  });
});

test("equal files make equal bytes, whatever their order", () => {
  const files = [
    { path: "b.html", bytes: Buffer.from("<p>b</p>") },
    { path: "a.css", bytes: Buffer.from("p {}") },
  ];
  expect(offlineZip(files)).toEqual(offlineZip(files.toReversed()));
});
