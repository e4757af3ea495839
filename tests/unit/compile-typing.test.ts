import { describe, expect, test } from "vitest";
import { compileWith, ferry, instead } from "./ferry.ts";
import { told } from "./positioned.ts";

const faults = (edits: Parameters<typeof compileWith>[0]) => told(compileWith(edits).diagnostics);
const names = [...ferry.files.keys()];

describe("Windows line ends throughout a file are told once, at the first", () => {
  test.each(names)("%s", (name) => {
    const { diagnostics } = compileWith({ [name]: (text) => text.replaceAll("\n", "\r\n") });
    const [line] = (ferry.files.get(name)?.text ?? "").split("\n");
    expect(told(diagnostics)).toBe(
      `${name}: ${line ?? ""}‸·\n  Windows line end (CRLF)\n  Set your editor to end lines with “LF” and save the file again.`,
    );
  });
});

describe("a byte order mark is told once", () => {
  test.each(names)("%s", (name) => {
    const { diagnostics } = compileWith({ [name]: (text) => `\ufeff${text}` });
    const [line] = (ferry.files.get(name)?.text ?? "").split("\n");
    expect(told(diagnostics)).toBe(
      `${name}: ‸·${line ?? ""}\n  Invisible byte order mark at the start of the file\n  Save the file as “UTF-8”, not as “UTF-8 with BOM”.`,
    );
  });
});

test("after a byte order mark the other faults keep their places", () => {
  expect(faults({ "questions.yaml": (text) => `\ufeff${text.replace("[2]", "[9]")}` }))
    .toMatchInlineSnapshot(`
      "questions.yaml: ‸·- id: how-many-trips
        Invisible byte order mark at the start of the file
        Save the file as “UTF-8”, not as “UTF-8 with BOM”.
      questions.yaml: sentences: [‸9]
        There is no sentence 9; the article ends with sentence 4"
    `);
});

test("after Windows line ends the other faults keep their places", () => {
  expect(
    faults({
      "questions.yaml": (text) => text.replace("[2]", "[9]").replaceAll("\n", "\r\n"),
    }),
  ).toMatchInlineSnapshot(`
    "questions.yaml: - id: how-many-trips‸·
      Windows line end (CRLF)
      Set your editor to end lines with “LF” and save the file again.
    questions.yaml: sentences: [‸9]·
      There is no sentence 9; the article ends with sentence 4"
  `);
});

test("a line of YAML that a tab indents is told, and nothing after it", () => {
  expect(
    faults({
      "statements.yaml": instead("  begins: The council met", "\tbegins: The council met"),
    }),
  ).toMatchInlineSnapshot(`
    "statements.yaml: ‸·begins: The council met
      Tab character
      Write spaces; set your editor to insert two spaces for a tab.
    statements.yaml: ·‸begins: The council met
      Unreadable YAML: Unexpected scalar at node end
      Mend the line; a value with \`: \` or \` #\` in it, or that begins with a quote, bracket, \`*\`, \`&\`, \`!\` or \`@\`, needs quotes around it."
  `);
});
