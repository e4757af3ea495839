import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { handoutFiles } from "../../src/handouts/library.ts";
import { languages } from "../../src/words/languages.ts";
import { attributeOf, find, pages, parsePage, show, wordsOf } from "./pages.ts";
import { practiceTexts, units } from "./units.ts";

const rounded = (number: number, code: string): string =>
  number.toLocaleString(code, { maximumFractionDigits: 1 });

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

  test("is offered with its size on every print page", () => {
    const sizes = pages
      .filter(({ name }) => name.endsWith(`${unit.id}/print.html`))
      .flatMap(({ document }) => find(document, "span", { "data-part": "zip-size" }).map(wordsOf));
    const size = bytes.length / 1e6;
    expect(sizes).toEqual(
      languages.map(({ language: { code } }) => `${rounded(size, code)} MB`).sort(),
    );
  });

  test("offers nothing that only the site or a teacher has", () => {
    const left = html.flatMap((page) =>
      ["site", "teacher"].flatMap((whom) =>
        find(page.document, "*", { "data-for": whom }).map((element) => show(page, element)),
      ),
    );
    expect(left).toEqual([]);
  });

  /** Every file of the sheets of the unit and of the practice texts. */
  const sheets = [unit, ...practiceTexts].flatMap((text) =>
    handoutFiles(text).map(({ name, sheet, edition }) => ({
      name: `${text.type === "practice" ? `practice/${text.id}` : text.id}/handouts/${name}`,
      isForTeacher: sheet.isForTeacher,
      isLarge: edition?.isLarge === true,
    })),
  );

  test("holds no file for the teacher", () => {
    const teacher = sheets.filter(({ isForTeacher }) => isForTeacher).map(({ name }) => name);
    expect(teacher.filter((name) => names.includes(name))).toEqual([]);
    expect(names.filter((name) => /(teacher|\bkey|annotated|rubric|teach\b)/u.test(name))).toEqual(
      [],
    );
  });

  test("holds the students' sheets for both papers", () => {
    const wanted = sheets.filter(({ isForTeacher, isLarge }) => !isForTeacher && !isLarge);
    const missing = wanted.filter(({ name }) => !names.includes(name));
    expect({ missing, isAny: wanted.length > 10 }).toEqual({ missing: [], isAny: true });
  });

  test("has no address from the root, where a USB stick has nothing", () => {
    const rooted = html.flatMap((page) =>
      [...find(page.document, "*", { href: true }), ...find(page.document, "*", { src: true })]
        .filter((element) =>
          (attributeOf(element, "href") ?? attributeOf(element, "src") ?? "").startsWith("/"),
        )
        .map((element) => show(page, element)),
    );
    expect(rooted).toEqual([]);
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
