import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, inGroups, isWhole, lettersOf, readCode } from "../../src/elements/class-code.ts";
import type { WorkForm } from "../../src/unit/work-form.ts";
import { loadUnits } from "../../src/unit-loader.ts";
import { workFormOf } from "../../src/views/work-form.ts";
import { form, noWork, workOn } from "./ferry-form.ts";

const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codes = workOn(form).map((work) => codeOf(form, work));

/** A code with one of its letters changed to another. */
const misspelt = fc
  .tuple(codes, fc.nat(), fc.constantFrom(...Array.from(alphabet)))
  .map(([code, at, letter]) => {
    const place = at % code.length;
    return { code, wrong: code.slice(0, place) + letter + code.slice(place + 1) };
  })
  .filter(({ code, wrong }) => code !== wrong);

describe("a code", () => {
  test("gives back any work", () => {
    fc.assert(
      fc.property(workOn(form), (work) => {
        expect(readCode(form, codeOf(form, work))).toEqual({ problem: undefined, work });
      }),
    );
  });

  test.each(units.map((unit) => [unit.id, workFormOf(unit)] as const))(
    "gives back any work on %s, and has at most 120 letters beside a long name",
    (_, whole) => {
      fc.assert(
        fc.property(workOn(whole), (work) => {
          const code = codeOf(whole, work);
          expect(readCode(whole, code)).toEqual({ problem: undefined, work });
          expect(codeOf(whole, { ...work, by: "Ada K." }).length).toBeLessThanOrEqual(120);
        }),
        { numRuns: 30 },
      );
    },
  );

  test("has letters only that a QR code packs closely", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^U1[0-9A-HJKMNP-TV-Z]+$/u);
      }),
    );
  });

  test("that was handed out once is read for ever", () => {
    const labels = [{ kind: "conclusion", judgement: "flag" } as const, undefined, undefined];
    const answers = [{ response: ["b"], sureness: "sure" } as const, ...noWork.answers.slice(1)];
    expect(codeOf(form, { by: "Ada", labels, answers })).toBe("U1T8J6F1JF7AX1E4MA44SFH");
  });

  test("with nothing in it has thirteen letters", () => {
    expect(codeOf(form, noWork)).toHaveLength(13);
  });

  test("may be typed in small letters, in any groups, and with letters that look alike", () => {
    fc.assert(
      fc.property(codes, (code) => {
        const typed = inGroups(code).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
        expect(lettersOf(` ${typed}\n`)).toBe(code);
      }),
    );
  });
});

describe("a code is refused", () => {
  test("with any letter changed", () => {
    fc.assert(
      fc.property(misspelt, ({ wrong }) => {
        expect(["damaged", "newer"]).toContain(readCode(form, wrong).problem);
      }),
      { numRuns: 1000 },
    );
  });

  test("with two neighbours in each other's place", () => {
    fc.assert(
      fc.property(codes, fc.nat(), (code, at) => {
        const place = 2 + (at % (code.length - 3));
        const [one = "", other = ""] = code.slice(place, place + 2);
        fc.pre(one !== other);
        const swapped = code.slice(0, place) + other + one + code.slice(place + 2);
        expect(readCode(form, swapped)).toEqual({ problem: "damaged" });
      }),
    );
  });

  test("with a letter missing, or the end", () => {
    fc.assert(
      fc.property(codes, fc.nat(), (code, at) => {
        const place = 2 + (at % (code.length - 2));
        expect(readCode(form, code.slice(0, place)).problem).toBe("damaged");
        expect(readCode(form, code.slice(0, place) + code.slice(place + 1)).problem).toBe(
          "damaged",
        );
      }),
    );
  });

  test("that no hand wrote", () => {
    const never = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string().map((text) => `U1${text}`),
    );
    fc.assert(
      fc.property(never, (text) => {
        expect(readCode(form, text).problem).toBeDefined();
      }),
    );
  });

  test("of a newer version, and says so", () => {
    expect(readCode(form, "U2ABC")).toEqual({ problem: "newer" });
  });

  test("that is a megabyte long", () => {
    expect(isWhole(`U1${"0".repeat(2 ** 20)}`)).toBe(false);
  });
});

describe("a code of another form is refused", () => {
  const [first, ...others] = form.questions;
  const bridge = first as Extract<typeof first, { type: "single-choice" }>;
  const changed: [string, Partial<WorkForm>][] = [
    [
      "with a choice more",
      { questions: [{ ...bridge, choices: ["a", "b", "c", "d"] }, ...others] },
    ],
    [
      "with choices in another order",
      { questions: [{ ...bridge, choices: ["b", "a", "c"] }, ...others] },
    ],
    ["with another question", { questions: [{ ...bridge, id: "boat" }, ...others] }],
    ["with a question less", { questions: others }],
    ["with a sentence in other words", { sentences: form.sentences.with(0, 1) }],
    ["with a sentence more", { sentences: [...form.sentences, 1] }],
  ];

  test.each(changed)("%s", (_, parts) => {
    const code = codeOf({ ...form, ...parts }, { ...noWork, by: "Ada" });
    expect(readCode(form, code)).toEqual({ problem: "other-version" });
  });

  test("of another unit, and says so", () => {
    const code = codeOf({ ...form, unit: "trip" }, noWork);
    expect(readCode(form, code)).toEqual({ problem: "other-unit" });
  });
});
