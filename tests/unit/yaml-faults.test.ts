import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/unit/source.ts";
import { marked, positioned, told } from "./positioned.ts";

/** The YAML with `‸` where each fault is placed. */
function places(yaml: string): string[] {
  return parseYaml(positioned(yaml).file).diagnostics.map(({ place }) => marked(place));
}

function faults(yaml: string): string {
  return told(parseYaml(positioned(yaml).file).diagnostics);
}

test("a key that stands twice is reported at the second", () => {
  expect(faults("title: One\nsummary: Two\ntitle: Three\n")).toMatchInlineSnapshot(`
    "file.yaml: ‸title: Three
      Unreadable YAML: Second key of the same name
      Keep one of the two."
  `);
});

test("a quote that is never closed is reported where it opens", () => {
  expect(faults("a: 1\nb: 'Minutes of\nc: 3\nd: 4\n")).toMatchInlineSnapshot(`
    "file.yaml: b: ‸'Minutes of
      Unreadable YAML: Quote that is never closed
      Write the same quote at the end of the value."
  `);
});

test("a colon in a value is reported where the value starts", () => {
  expect(faults("a: Log: see the harbour\n")).toMatchInlineSnapshot(`
    "file.yaml: a: ‸Log: see the harbour
      Unreadable YAML: Value with a colon and a space in it
      Put quotes around the value."
  `);
});

test("a second document is reported with the line to take out", () => {
  expect(faults("a: 1\n---\nb: 2\n")).toMatchInlineSnapshot(`
    "file.yaml: ‸---
      Unreadable YAML: Line that starts another document
      Take the line with \`---\` or \`...\` out."
  `);
});

test("each line that a tab indents is reported", () => {
  expect(faults("a:\n\tb: 1\n\tc: 2\n")).toMatchInlineSnapshot(`
    "file.yaml: ‸·b: 1
      Unreadable YAML: Tab at the start of a line
      Indent with spaces.
    file.yaml: ‸·c: 2
      Unreadable YAML: Tab at the start of a line
      Indent with spaces."
  `);
});

describe("words that YAML would drop in silence are faults", () => {
  test("an alias", () => {
    expect(faults("a: 1\nb: *late* again\n")).toMatchInlineSnapshot(`
      "file.yaml: b: ‸*late* again
        Unreadable YAML: “*late*” reads as an alias
        Mend the line; a value with \`: \` or \` #\` in it, or that begins with a quote, bracket, \`*\`, \`&\`, \`!\` or \`@\`, needs quotes around it."
    `);
  });

  test("a tag", () => {
    expect(faults("a: !late again\n")).toMatchInlineSnapshot(`
      "file.yaml: a: ‸!late again
        Unreadable YAML: “!late” reads as a tag
        Mend the line; a value with \`: \` or \` #\` in it, or that begins with a quote, bracket, \`*\`, \`&\`, \`!\` or \`@\`, needs quotes around it."
    `);
  });

  test("an anchor", () => {
    expect(faults("a: &Sons, a company\n")).toMatchInlineSnapshot(`
      "file.yaml: a: ‸&Sons, a company
        Unreadable YAML: “&Sons” reads as an anchor
        Mend the line; a value with \`: \` or \` #\` in it, or that begins with a quote, bracket, \`*\`, \`&\`, \`!\` or \`@\`, needs quotes around it."
    `);
  });

  test("a number with a hash", () => {
    expect(faults("a: Ferry #1 is late\n")).toMatchInlineSnapshot(`
      "file.yaml: a: Ferry ‸#1 is late
        Unreadable YAML: “#1 is late” reads as a comment
        Mend the line; a value with \`: \` or \` #\` in it, or that begins with a quote, bracket, \`*\`, \`&\`, \`!\` or \`@\`, needs quotes around it."
    `);
  });
});

describe("several faults", () => {
  test("each line with a fault has one", () => {
    const yaml = "a: @one\nb: 2\nc: 'three' four\n";
    expect(places(yaml)).toEqual([
      "a: ‸@one\nb: 2\nc: 'three' four\n",
      "a: @one\nb: 2\nc: 'three' ‸four\n",
    ]);
  });

  test("what the parser says after it has lost its way is left out", () => {
    const lines = Array.from({ length: 50 }, (_, index) => `key${index}: value\n`).join("");
    expect(places(`  a: 1\n${lines}`)).toEqual([`  a: 1\n‸${lines}`]);
  });
});
