import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest, nearestQuotation } from "../../src/unit/anchor.ts";

const text = "The ferry was late on Friday and late again on Saturday.";

describe("nearestQuotation", () => {
  test("offers the words with a letter changed", () => {
    expect(nearestQuotation(text, "late agian")).toBe("late again");
  });

  test("offers the words where one is left out", () => {
    expect(nearestQuotation(text, "late on the Friday")).toBe("late on Friday");
  });

  test("offers the words in the text's order", () => {
    expect(nearestQuotation(text, "again late")).toBe("late again");
  });

  test("leaves off a full stop that the quotation has not", () => {
    expect(nearestQuotation(text, "on Satruday")).toBe("on Saturday");
  });

  test("keeps a full stop that the quotation has", () => {
    expect(nearestQuotation(text, "on Satruday.")).toBe("on Saturday.");
  });

  test("offers the text's own spaces", () => {
    expect(nearestQuotation("It was late\u00a0again.", "late agian")).toBe("late\u00a0again");
  });

  test("offers nothing that is far off", () => {
    expect(nearestQuotation(text, "The mayor resigned")).toBeUndefined();
  });

  test("offers only what the text holds", () => {
    const words = fc.array(fc.constantFrom("late", "lake", "boat", "boats,", "\n", "  "));
    fc.assert(
      fc.property(words, fc.constantFrom("late boat", "lake", "a boats"), (parts, exact) => {
        const whole = parts.join(" ");
        expect(whole).toContain(nearestQuotation(whole, exact) ?? "");
      }),
    );
  });
});

describe("nearest", () => {
  test("takes the candidate with the fewest changed letters", () => {
    expect(nearest("grade", ["grounds", "grades", "trades"])).toBe("grades");
  });

  test("takes two letters in the wrong order for one change", () => {
    expect(nearest("knid", ["kind", "why"])).toBe("kind");
  });

  test("takes none when more than a third of the letters change", () => {
    expect(nearest("grade", ["title", "lessons"])).toBeUndefined();
  });
});
