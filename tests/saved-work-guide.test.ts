import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entrySchemas } from "../src/elements/entry-schemas.ts";
import { workAsFile } from "../src/elements/saved-work.ts";

const guide = readFileSync("docs/saved-work.md", "utf8");

/** The part of the guide below a heading, up to the next one. */
const below = (heading: string): string =>
  guide.split(/^#+ /mu).find((part) => part.startsWith(`${heading}\n`)) ?? "";

/** The fields that a table names in its first column, as they are written. */
const fieldsBelow = (heading: string): string[] =>
  [...below(heading).matchAll(/^\| (`\w+`\??)/gmu)].map(([, field = ""]) => field);

describe.each(Object.entries(entrySchemas))("the guide on %s", (kind, { entries }) => {
  test("names every field and no other, and says which may be missing", () => {
    const fields = Object.entries(entries).map(
      ([name, { type }]) => `\`${name}\`${type === "optional" ? "?" : ""}`,
    );
    expect(fieldsBelow(`\`${kind}\``)).toEqual(fields);
  });
});

test("the guide has a part for every kind of entry and no other", () => {
  const kinds = [...guide.matchAll(/^### `(\w+)`$/gmu)].map(([, kind]) => kind);
  expect(kinds).toEqual(Object.keys(entrySchemas));
});

test("the guide names what a file is made of", () => {
  const keysOf = (text: string): string[] => Object.keys(JSON.parse(text) as object);
  const always = keysOf(workAsFile());
  const fields = keysOf(workAsFile("ferry", "Ada")).map(
    (key) => `\`${key}\`${always.includes(key) ? "" : "?"}`,
  );
  expect(fieldsBelow("In a file")).toEqual(fields);
});

test("the readme leads to the guide", () => {
  expect(readFileSync("README.md", "utf8")).toContain("(docs/saved-work.md)");
});
