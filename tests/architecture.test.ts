import { readdirSync, readFileSync } from "node:fs";
import { posix, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../src/unit/rules/rules.ts";

/** Every source file, its path written with slashes. */
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|astro)$/u.test(name))
  .map((name) => `src/${name.split(sep).join("/")}`)
  .sort();

const textOf = (source: string): string => readFileSync(source, "utf8");
const isIn = (folder: string) => (source: string) => source.startsWith(folder);

/** What a file imports: packages by name, our own files by path. */
function importsOf(source: string): string[] {
  const code = textOf(source).replace(/^\s*(\/?\*|\/\/).*$/gmu, "");
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/gu)].map(([, name = ""]) =>
    name.startsWith(".") ? posix.join(posix.dirname(source), name) : name,
  );
}

/** The imports of a folder's files that are not allowed, as sentences. */
function wrongImports(folder: string, isAllowed: (imported: string) => boolean): string[] {
  return sources.filter(isIn(folder)).flatMap((source) =>
    importsOf(source)
      .filter((imported) => !isAllowed(imported))
      .map((imported) => `${source} imports ${imported}`),
  );
}

describe("dependencies point one way", () => {
  test("the imports of the sources are found", () => {
    expect(importsOf("src/unit-loader.ts")).toContain("src/unit/compile.ts");
    expect(importsOf("src/unit-loader.ts")).toContain("node:fs");
  });

  test("the core imports its own files and packages that know nothing of Astro or of files", () => {
    const isAllowed = (imported: string): boolean =>
      imported.startsWith("src/") ? isIn("src/unit/")(imported) : !/^(node:|astro)/u.test(imported);
    expect(wrongImports("src/unit/", isAllowed)).toEqual([]);
  });

  test("the core names nothing of a browser", () => {
    const inBrowser = /\b(document|window|localStorage|globalThis)\b(?=\??\.\w|\[)/u;
    const found = sources.filter(isIn("src/unit/")).flatMap((source) => {
      const [name] = inBrowser.exec(textOf(source)) ?? [];
      return name === undefined ? [] : [`${source} names ${name}`];
    });
    expect(found).toEqual([]);
  });

  test("views import the core, the words and each other", () => {
    const isAllowed = (imported: string): boolean => /^src\/(unit|views|words)\//u.test(imported);
    expect(wrongImports("src/views/", isAllowed)).toEqual([]);
  });

  test("elements import three files of the core, the words, each other and three packages", () => {
    const isAllowed = (imported: string): boolean =>
      /^(valibot|ts-fsrs|lean-qr(\/extras\/svg)?)$|^src\/(unit\/(grade|vocabulary|work-form)\.ts$|words\/en\.ts$|elements\/)/u.test(
        imported,
      );
    expect(wrongImports("src/elements/", isAllowed)).toEqual([]);
  });

  test("components import no page, no command and no loader", () => {
    const isAllowed = (imported: string): boolean =>
      !/^src\/(pages|cli)\/|^src\/unit-loader\.ts$|^node:fs/u.test(imported);
    expect(wrongImports("src/components/", isAllowed)).toEqual([]);
  });
});

test("only the loader, the commands and the collections read content files", () => {
  const readers = sources.filter((source) => {
    const namesContent = /\bcontentFolder\b|["'`/]content["'`/]/u.test(textOf(source));
    const readsFiles = importsOf(source).some((name) => /^node:fs|^astro\/loaders$/u.test(name));
    return namesContent && (readsFiles || textOf(source).includes("import.meta.glob"));
  });
  const allowed = /^src\/(unit-loader\.ts|content\.config\.ts|cli\/.*)$/u;
  expect(readers).toContain("src/unit-loader.ts");
  expect(readers.filter((source) => !allowed.test(source))).toEqual([]);
});

test("no source file imports a content file", () => {
  expect(wrongImports("src/", (imported) => !/(^|\/)content\//u.test(imported))).toEqual([]);
});

describe("every rule is in the list", () => {
  const ruleFiles = sources
    .filter(isIn("src/unit/rules/"))
    .filter((source) => /^export const \w+: (readonly )?Rule\b/mu.test(textOf(source)))
    .filter((source) => source !== "src/unit/rules/rules.ts");

  test.each(ruleFiles)("%s", async (source) => {
    const module = (await import(resolve(source))) as Record<string, unknown>;
    const exported = Object.values(module).filter((value) => typeof value === "object");
    const missing = exported.flat().filter((rule) => !rules.some((listed) => listed === rule));
    expect(missing).toEqual([]);
  });

  test("a rule that stands alone in its file bears the file's name", () => {
    const ids = rules.map(({ id }) => `src/unit/rules/${id}.ts`);
    const alone = ruleFiles.filter((source) => !textOf(source).includes(": readonly Rule[]"));
    expect(alone.filter((source) => !ids.includes(source))).toEqual([]);
  });
});
