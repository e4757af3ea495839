import { describe, expect, test } from "vitest";
import {
  formatDiagnostic,
  locationOf,
  pointAt,
  sortDiagnostics,
  type Place,
} from "../../src/unit/diagnostic.ts";
import { positioned } from "./positioned.ts";

/** A place of so many letters after `‸`. */
function place(marked: string, length = 1, path = "questions.yaml"): Place {
  const { file, at } = positioned(marked, path);
  return { file, range: { start: at, end: at + length } };
}

const ruleId = "quote-exists";
const message = "Quotation not in sentence 2: “late agian”";
const hint = "Nearest is “late again”. Copy it exactly.";

describe("a diagnostic in the terminal", () => {
  test("shows location, rule, message, the line with its place, and the hint", () => {
    const at = place("- id: one\n  exact: ‸late agian\n", "late agian".length);
    expect(formatDiagnostic({ ruleId, place: at, message, hint })).toMatchInlineSnapshot(`
      "questions.yaml:2:10  quote-exists
        Quotation not in sentence 2: “late agian”
        2 |   exact: late agian
                     ^^^^^^^^^^
        Nearest is “late again”. Copy it exactly."
    `);
  });

  test("needs no hint", () => {
    const at = place("sentences: [2, ‸30]\n", 2);
    expect(
      formatDiagnostic({
        ruleId: "sentence-exists",
        place: at,
        message: "There is no sentence 30",
      }),
    ).toMatchInlineSnapshot(`
      "questions.yaml:1:16  sentence-exists
        There is no sentence 30
        1 | sentences: [2, 30]
                           ^^"
    `);
  });

  test("cuts a long line around its place", () => {
    const at = place(`why: ${"word ".repeat(30)}‸agian ${"word ".repeat(30)}\n`, "agian".length);
    expect(formatDiagnostic({ ruleId, place: at, message })).toMatchInlineSnapshot(`
      "questions.yaml:1:156  quote-exists
        Quotation not in sentence 2: “late agian”
        1 | word word word word word word word word word agian word word word word word word word word
                                                         ^^^^^"
    `);
  });

  test("points behind the last letter of a line", () => {
    const at = place("title: Minutes‸\nread: publisher\n");
    expect(formatDiagnostic({ ruleId, place: at, message })).toMatchInlineSnapshot(`
      "questions.yaml:1:15  quote-exists
        Quotation not in sentence 2: “late agian”
        1 | title: Minutes
                          ^"
    `);
  });

  test("marks the first line of a place that goes on", () => {
    const at = place("why: ‸one\n  two\n", "one\n  two".length);
    expect(formatDiagnostic({ ruleId, place: at, message })).toMatchInlineSnapshot(`
      "questions.yaml:1:6  quote-exists
        Quotation not in sentence 2: “late agian”
        1 | why: one
                 ^^^"
    `);
  });

  test("shows what cannot be seen as a dot", () => {
    const at = place("a:‸\tone\u00a0two\r\n");
    expect(formatDiagnostic({ ruleId, place: at, message })).toMatchInlineSnapshot(`
      "questions.yaml:1:3  quote-exists
        Quotation not in sentence 2: “late agian”
        1 | a:·one·two·
              ^"
    `);
  });

  test("shows no line where there is none", () => {
    const at = place("‸");
    expect(formatDiagnostic({ ruleId, place: at, message, hint })).toMatchInlineSnapshot(`
      "questions.yaml:1:1  quote-exists
        Quotation not in sentence 2: “late agian”
        Nearest is “late again”. Copy it exactly."
    `);
  });

  test("names the second place", () => {
    const related = { place: place("- id: a\n- id: ‸b\n"), message: "The first one is here" };
    expect(
      formatDiagnostic({
        ruleId: "ids-unique",
        place: place("- id: b\n- id: ‸b\n"),
        message: "Second `b`",
        hint: "Choose another id.",
        related,
      }),
    ).toMatchInlineSnapshot(`
      "questions.yaml:2:7  ids-unique
        Second \`b\`
        2 | - id: b
                  ^
        questions.yaml:2:7: The first one is here
        Choose another id."
    `);
  });
});

describe("a place", () => {
  test("is told as file, line and column, both from 1", () => {
    expect(locationOf(place("‸a: 1\n"))).toBe("questions.yaml:1:1");
    expect(locationOf(place("a: 1\nb: ‸2\n"))).toBe("questions.yaml:2:4");
  });

  test("counts an emoji as the two columns that editors count", () => {
    expect(locationOf(place("🚢‸late"))).toBe("questions.yaml:1:3");
  });

  test("past the end is the end", () => {
    expect(pointAt("one\ntwo", 99)).toEqual(pointAt("one\ntwo", "one\ntwo".length));
  });
});

test("diagnostics are sorted by file, then place, then rule", () => {
  const at = (marked: string, path: string, id: string) => {
    return { ruleId: id, place: place(marked, 1, path), message: `${path} ${marked} ${id}` };
  };
  const sorted = [
    at("‸one two", "article.txt", "plain-spaces"),
    at("one ‸two", "article.txt", "no-tabs"),
    at("one ‸two", "article.txt", "plain-spaces"),
    at("‸one two", "unit.yaml", "no-tabs"),
  ];
  expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
});
