import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isForTeachers } from "../../src/offline/for-teachers.ts";
import { handoutFiles } from "../../src/handouts/library.ts";
import type { Unit } from "../../src/unit/model.ts";
import { addresses, type Audience } from "../../src/views/address.ts";
import { languages } from "../../src/words/languages.ts";
import { attributeOf, find, pages, parsePage, show, siteFiles, wordsOf } from "./pages.ts";
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

describe("the service worker", () => {
  const worker = readFileSync(dist("service-worker.js"), "utf8");

  test("lists every page for students, and no sheet", () => {
    const students = pages.filter(({ name }) => !isForTeachers(name));
    expect(students.filter(({ name }) => !worker.includes(name))).toEqual([]);
    expect(worker).not.toContain(".pdf");
  });

  test("lists nothing for teachers, which would weigh on every student", () => {
    const listed = siteFiles.filter(isForTeachers).filter((name) => worker.includes(name));
    expect(listed).toEqual([]);
  });
});

const copies = units.flatMap((unit) => [
  { id: unit.id, unit, audience: "students" as const, offeredAt: addresses.print(unit.id) },
  { id: unit.id, unit, audience: "teachers" as const, offeredAt: addresses.teachPrint(unit.id) },
]);

describe.each(copies)("the zip of $id for $audience", ({ unit, audience, offeredAt }) => {
  const bytes = zipOf(unit, audience);
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

  test("is offered with its size on every page to print from", () => {
    const sizes = pages
      .filter(({ name }) => `/${name}`.endsWith(offeredAt))
      .flatMap(({ document }) => find(document, "span", { "data-part": "zip-size" }).map(wordsOf));
    const size = bytes.length / 1e6;
    expect(sizes).toEqual(
      languages.map(({ language: { code } }) => `${rounded(size, code)} MB`).sort(),
    );
  });

  test("offers nothing that only the site has", () => {
    const left = html.flatMap((page) =>
      find(page.document, "*", { "data-for": "site" }).map((element) => show(page, element)),
    );
    expect(left).toEqual([]);
  });

  test("holds the students' sheets for both papers", () => {
    const missing = sheetsOf(unit, "students").filter((name) => !names.includes(name));
    expect(missing).toEqual([]);
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
    const print = html.find(({ name }) => `/${name}` === offeredAt);
    const plain = print ? find(print.document, "span", { title: "Not in this copy" }) : [];
    expect(plain.map(wordsOf)).toEqual(expect.arrayContaining([expect.stringMatching(/\w/u)]));
  });
});

/** The sheets of a unit and of the practice texts, in normal print. */
function sheetsOf(unit: Unit, audience: Audience): string[] {
  return [unit, ...practiceTexts].flatMap((text) =>
    handoutFiles(text, audience)
      .filter(({ edition }) => edition?.isLarge !== true)
      .map(({ name }) => `${addresses.sheets(text, audience)}/${name}`.slice(1)),
  );
}

const zipOf = (unit: Unit, audience: Audience): Uint8Array =>
  readFileSync(dist(addresses.zip(unit.id, audience)));
const namesIn = (unit: Unit, audience: Audience): string[] =>
  Object.keys(unzipSync(zipOf(unit, audience)));

const isFile = (name: string): boolean => /\.\w+$/u.test(name);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const hashOf = (name: string): string => sha256(readFileSync(dist(name)));

describe.each(units)("of the two zips of $id", (unit) => {
  const students = namesIn(unit, "students");
  const teachers = namesIn(unit, "teachers");

  test("the students' holds nothing for teachers", () => {
    const sheets = sheetsOf(unit, "teachers");
    expect(students.filter((name) => isForTeachers(name) || sheets.includes(name))).toEqual([]);
    expect(students.filter((name) => /(teacher|\bkey|annotated|rubric)/u.test(name))).toEqual([]);
  });

  test("the teachers' holds all that the students' holds", () => {
    expect(students.filter((name) => !teachers.includes(name))).toEqual([]);
  });

  test("the teachers' holds every key, page and sheet for them besides", () => {
    const pagesOfBoth = [unit.id, "practice"].flatMap((folder) => [
      addresses.teach(folder).slice(1),
      addresses.teachPrint(folder).slice(1),
      addresses.teachKeys(folder).slice(1),
    ]);
    const wanted = [...pagesOfBoth, ...sheetsOf(unit, "teachers")];
    expect(wanted.filter((name) => !teachers.includes(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(30);
  });

  test("no file of theirs is in the students' under another name", () => {
    const theirs = new Set(siteFiles.filter(isForTeachers).filter(isFile).map(hashOf));
    const files = Object.entries(unzipSync(zipOf(unit, "students")));
    expect(theirs.size).toBeGreaterThan(30);
    expect(files.filter(([, bytes]) => theirs.has(sha256(bytes))).map(([name]) => name)).toEqual(
      [],
    );
  });
});
