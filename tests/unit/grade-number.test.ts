import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grade, numberIn, type Key } from "../../src/unit/grade.ts";
import { graded } from "./graded.ts";

const nbsp = "\u00a0";
const narrowNbsp = "\u202f";

describe("a number", () => {
  test.each([
    { text: "17", number: 17 },
    { text: "  17 ", number: 17 },
    { text: "+17", number: 17 },
    { text: "-17", number: -17 },
    { text: "−17", number: -17 },
    { text: "0", number: 0 },
    { text: "007", number: 7 },
    { text: "23.5", number: 23.5 },
    { text: "23,5", number: 23.5 },
    { text: "0,125", number: 0.125 },
    { text: "0.125", number: 0.125 },
    { text: "1234,567", number: 1234.567 },
    { text: "200,000", number: 200_000 },
    { text: "200 000", number: 200_000 },
    { text: `200${nbsp}000`, number: 200_000 },
    { text: `200${narrowNbsp}000`, number: 200_000 },
    { text: "1,234,567", number: 1_234_567 },
    { text: "1 234 567", number: 1_234_567 },
    { text: "-1,234.5", number: -1234.5 },
    { text: "1 234,5", number: 1234.5 },
  ])("written “$text” is $number", ({ text, number }) => {
    expect(numberIn(text)).toBe(number);
  });

  test.each([
    "",
    " ",
    "many",
    "17 sentences",
    "about 17",
    "1e3",
    "0x11",
    "Infinity",
    "NaN",
    "17%",
    ".",
    ",",
    "-",
    "--17",
    "1.2.3",
    "1,2,3",
    "12 34",
    "1,23,456",
    "17.",
    ".5",
  ])("is not in “%s”", (text) => {
    expect(numberIn(text)).toBeUndefined();
  });

  test("as English writes it is that number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (number) => {
        expect(numberIn(number.toLocaleString("en"))).toBe(number);
      }),
    );
  });

  test("with any two decimals, after a point or a comma, is that number", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom(".", ","), (hundredths, separator) => {
        const number = hundredths / 100;
        expect(numberIn(number.toFixed(2).replace(".", separator))).toBe(number);
      }),
    );
  });

  test("is nothing but a number, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = numberIn(text);
        expect(number === undefined || Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

describe("an answer in numbers", () => {
  const key: Key = {
    type: "number",
    key: 17,
    tolerance: 0.5,
    slips: { "counted-unnamed": 18, "left-out-headline": 16 },
  };

  test.each([
    { response: "17", verdict: "right: key right" },
    { response: "17,5", verdict: "right: key right" },
    { response: "16.5", verdict: "right: key right" },
    { response: "18", verdict: "wrong: counted-unnamed wrong" },
    { response: "16.0", verdict: "wrong: left-out-headline wrong" },
    { response: "17.6", verdict: "wrong" },
    { response: "seventeen", verdict: "wrong" },
    { response: "", verdict: "wrong" },
  ])("“$response” is $verdict", ({ response, verdict }) => {
    expect(graded(key, [response])).toBe(verdict);
  });

  test("that is missing is wrong", () => {
    expect(graded(key, [])).toBe("wrong");
  });

  test("is right up to the tolerance and wrong beyond it, in tenths too", () => {
    const tenths = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(tenths, fc.nat(50), (right, off) => {
        const inTenths: Key = { type: "number", key: right / 10, tolerance: off / 10, slips: {} };
        const outcomes = [right + off, right - off, right + off + 1, right - off - 1].map(
          (answer) => grade(inTenths, [String(answer / 10)]).outcome,
        );
        expect(outcomes).toEqual(["right", "right", "wrong", "wrong"]);
      }),
    );
  });
});
