import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf } from "../src/elements/class-code.ts";
import { longestName, surenesses, type HandedWork } from "../src/elements/handed-work.ts";
import { judgements, keysOf, kindNames } from "../src/unit/vocabulary.ts";
import { fingerprint, type FormQuestion } from "../src/unit/work-form.ts";
import { form, noWork, workOn } from "./elements/ferry-form.ts";

const guide = readFileSync("docs/class-code.md", "utf8");

/** The cells of the rows of tables whose first cell begins so. */
const cells = (begin: string): string[] =>
  guide
    .split("\n")
    .filter((line) => line.startsWith(`| ${begin}`))
    .flatMap((line) => line.split("|").map((cell) => cell.trim()));

const namesIn = (text = ""): string[] =>
  [...text.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);
const [alphabet = ""] = /`([0-9A-Z]{32})`/u.exec(guide)?.slice(1) ?? [];
const lettersOfPart = (part: string): number => Number(cells(part)[2]?.split(" ")[0]);
const baseOf = (digit: string): number => Number(cells(digit)[2]);

/** Reads a code as somebody would who has nothing but the guide. */
function read(code: string): HandedWork {
  const start = ["mark", "version", "unit", "form"].map(lettersOfPart).reduce((a, b) => a + b);
  let number = Array.from(code.slice(start, -lettersOfPart("checksum"))).reduce(
    (sum, letter) => sum * 32n + BigInt(alphabet.indexOf(letter)),
    0n,
  );
  const next = (base: number): number => {
    const digit = Number(number % BigInt(base));
    number /= BigInt(base);
    return digit;
  };
  const named = (digit: string): string | undefined =>
    [undefined, ...namesIn(cells(digit)[3])][next(baseOf(digit))];
  const length = next(baseOf("length of the name"));
  const bytes = Array.from({ length }, () => next(baseOf("each byte of the name")));
  const labels = form.sentences.map(() => {
    const kind = named("for each sentence: kind");
    const judgement = named("for each sentence: judgement");
    return (kind ?? judgement) === undefined ? undefined : { kind, judgement };
  });
  const answers = form.questions.map((question) => {
    const sureness = named("for each question: how sure");
    return sureness && { sureness, response: answerTo(question, next) };
  });
  return { by: Buffer.from(bytes).toString("utf8"), labels, answers } as HandedWork;
}

function answerTo(question: FormQuestion, next: (base: number) => number): (string | undefined)[] {
  switch (question.type) {
    case "single-choice":
      return [question.choices[next(question.choices.length)]];
    case "multiple-response":
    case "find-in-text":
      return question.choices.filter(() => next(2) === 1);
    case "label":
      return question.rows.map(({ id, kinds }) => `${id}:${kinds[next(kinds.length)] ?? ""}`);
    case "order": {
      const left = [...question.choices];
      return question.choices.map(() => left.splice(next(left.length), 1)[0]);
    }
    case "number": {
      const all = ["key", ...Object.keys(question.slips), "other"];
      return [all[next(all.length)]];
    }
    case "short-response": {
      const level = next(question.levels.length + 1);
      return question.levels.slice(Math.max(0, level - 1), level);
    }
  }
}

describe("the guide to the code", () => {
  test("is enough to read any", () => {
    fc.assert(
      fc.property(workOn(form), (work) => {
        expect(read(codeOf(form, work))).toEqual(work);
      }),
    );
  });

  test("counts the letters of a code with nothing in it", () => {
    const parts = ["mark", "version", "unit", "form", "work", "checksum"].map(lettersOfPart);
    expect(codeOf(form, noWork)).toHaveLength(parts.reduce((a, b) => a + b));
  });

  test("names the kinds, judgements and degrees of sureness in their order", () => {
    expect(namesIn(cells("for each sentence: kind")[3])).toEqual(kindNames);
    expect(namesIn(cells("for each sentence: judgement")[3])).toEqual(keysOf(judgements));
    expect(namesIn(cells("for each question: how sure")[3])).toEqual([...surenesses]);
  });

  test("tells how the unit is named, and the form", () => {
    const lowest = (value: number, count: number): string =>
      Array.from({ length: count }, (_, place) => alphabet[(value >> (5 * place)) & 31]).join("");
    const unit = lowest(fingerprint(form.unit), lettersOfPart("unit"));
    const whole = lowest(fingerprint(JSON.stringify(form)), lettersOfPart("form"));
    expect(codeOf(form, noWork).slice(2, 7)).toBe(unit + whole);
  });

  test("tells how long a name may be", () => {
    expect(guide).toContain(`at most ${longestName} characters`);
  });

  test("is led to by the readme", () => {
    expect(readFileSync("README.md", "utf8")).toContain("(docs/class-code.md)");
  });
});
