import { expect, test } from "vitest";
import { csvOf } from "../../src/elements/csv.ts";

test("a table begins with the mark of UTF-8 and ends each row as RFC 4180 says", () => {
  expect(
    csvOf([
      ["Name", "Answer"],
      ["Zoë", "A"],
    ]),
  ).toBe("\ufeffName,Answer\r\nZoë,A\r\n");
});

test.each([
  ["with a comma", "a,b", '"a,b"'],
  ["with a quotation mark", 'say "so"', '"say ""so"""'],
  ["with a line end", "a\nb", '"a\nb"'],
  ["without any", "a b", "a b"],
])("a text %s stays one field", (_, text, field) => {
  expect(csvOf([[text]])).toBe(`\ufeff${field}\r\n`);
});

test.each(["=1+1", "+49 30", "-1", "@SUM(A1)", " =1+1", "\t=1", "＝1+1"])(
  "%s is no formula",
  (text) => {
    expect(csvOf([[text]])).toMatch(/^\ufeff"?'/u);
  },
);
