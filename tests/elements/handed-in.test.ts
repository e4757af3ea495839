import { describe, expect, test } from "vitest";
import { codeOf, inGroups, readCode } from "../../src/elements/class-code.ts";
import { handedInFile, handedInText, type HandedIn } from "../../src/elements/handed-in.ts";
import { form, noWork, sentences } from "./ferry-form.ts";

const answer = { response: ["b"], checked: true, confidence: "sure", at: 1000 };
const label = { kind: "conclusion", words: [], question: "", sentence: sentences[0], at: 1000 };
const entries = { "answer/ferry/bridge": answer, "label/ferry/0": label };
const savedAt = "2026-11-25T10:00:00.000Z";

const textOf = (more: object): string =>
  JSON.stringify({ format: "take-it-apart", version: 2, savedAt, entries, ...more });

const readText = (text: string): Promise<HandedIn> =>
  handedInFile(form, Object.assign(new Blob([text]), { name: "ada.json" }));

const readEntries = (given: unknown): Promise<HandedIn> => readText(textOf({ entries: given }));

const ada = {
  ...noWork,
  by: "Ada",
  answers: [{ response: ["b"], sureness: "sure" as const }, ...noWork.answers.slice(1)],
};
const code = codeOf(form, ada);
const ben = codeOf(form, { ...ada, by: "Ben" });
const codesIn = (text: string): string[] =>
  handedInText(form, text).map((one) => ("code" in one ? one.code : one.problem));

describe("a file", () => {
  test("is reduced to its code", async () => {
    const labels = [{ kind: "conclusion" as const, judgement: undefined }, undefined, undefined];
    expect(await readText(textOf({ by: "Ada" }))).toEqual({
      from: "ada.json",
      problem: undefined,
      code: codeOf(form, { ...ada, labels }),
      file: "ada.json",
      at: Date.parse(savedAt),
      leftOut: 0,
    });
  });

  test("that tells no time is of now", async () => {
    const before = Date.now();
    const read = await readText(textOf({ savedAt: "yesterday" }));
    expect(read).toHaveProperty("at");
    expect("at" in read && read.at).toBeGreaterThanOrEqual(before);
  });

  test.each([
    ["nothing", "", "broken"],
    ["half a file", textOf({}).slice(0, -5), "broken"],
    ["another program's file", `{"format":"other","version":1,"entries":{}}`, "not-ours"],
    ["a newer version", textOf({ version: 3 }), "newer"],
    ["far too much", " ".repeat(5_000_001), "too-long"],
    ["no entry", textOf({ entries: {} }), "empty"],
    [
      "work that was not checked",
      textOf({ entries: { "answer/ferry/bridge": { ...answer, checked: false } } }),
      "empty",
    ],
    ["another unit", textOf({ entries: { "answer/trip/bridge": answer } }), "other-unit"],
    [
      "a unit of a similar name",
      textOf({ entries: { "answer/ferry-2/bridge": answer } }),
      "other-unit",
    ],
    [
      "questions that are gone",
      textOf({ entries: { "answer/ferry/boat": answer } }),
      "other-version",
    ],
    ["entries in a list", textOf({ entries: [answer] }), "other-unit"],
  ])("with %s is not counted", async (_, text, problem) => {
    expect(await readText(text)).toEqual({ from: "ada.json", problem });
  });

  test("that can not be read says so", async () => {
    const text = (): Promise<string> => Promise.reject(new Error("gone"));
    expect(await handedInFile(form, { name: "a", size: 1, text })).toEqual({
      from: "a",
      problem: "unreadable",
    });
  });

  test("is counted without the parts that do not fit, and says how many", async () => {
    const read = await readEntries({
      ...entries,
      "answer/ferry/boat": answer,
      "answer/ferry/rope": { ...answer, response: ["gone"] },
      "label/ferry/1": label,
      "label/ferry/17": label,
    });
    expect(read).toMatchObject({ problem: undefined, leftOut: 4 });
  });

  test("may hold answers of the review, which are not counted and not missed", async () => {
    const read = await readEntries({ ...entries, "answer/ferry/review/bridge": answer });
    expect(read).toMatchObject({ problem: undefined, leftOut: 0 });
  });

  test.each([
    [
      "an entry named after the prototype",
      JSON.parse(`{"__proto__":{"answer/ferry/bridge":1}}`) as object,
    ],
    ["an entry named after the constructor", { "constructor/ferry/constructor": answer }],
    ["markup for a name", { "<img src=x>": answer }],
    ["a megabyte", { "answer/ferry/rope": { ...answer, response: ["x".repeat(2 ** 20)] } }],
  ])("with %s beside work is counted all the same", async (_, hostile) => {
    const read = await readEntries({ ...hostile, ...entries });
    expect(read).toMatchObject({ problem: undefined });
  });

  test.each([
    ["a number", 17, ""],
    ["a megabyte", "x".repeat(2 ** 20), "x".repeat(20)],
    ["markup", "<b>Ada</b>", "<b>Ada</b>"],
    ["an object", { toString: "x" }, ""],
  ])("with %s for a name is counted under what is left of it", async (_, by, name) => {
    const read = await readText(textOf({ by }));
    expect(readCode(form, "code" in read ? read.code : "")).toMatchObject({ work: { by: name } });
  });
});

describe("in a text that was pasted", () => {
  test.each([
    ["one code", code, [code]],
    ["a code in groups", inGroups(code), [code]],
    ["several in lines", `${code}\n${inGroups(ben)}\r\n`, [code, ben]],
    ["several in one line", ` ${code}\t ${ben} `, [code, ben]],
    ["a code in small letters", inGroups(code).toLowerCase(), [code]],
    ["a code broken into lines", inGroups(code).replaceAll("-", "-\n> "), [code]],
    ["a code in groups with spaces", inGroups(code).replaceAll("-", " "), [code]],
    ["a code in a letter", `Hello! My code is “${code}”. Best, Ada`, [code]],
    ["an address", `https://x.org/turkey-oil/teach/class.html#code=${code}`, [code]],
    ["a fragment", `#code=${code}`, [code]],
    ["an address and a code", `x#code=${code} ${ben}`, [code, ben]],
    [
      "one that is damaged, and others",
      `${code} ${code.slice(0, -1)} ${ben}`,
      [code, "damaged", ben],
    ],
    ["a code of a newer version", "U2ABC", ["newer"]],
    ["a code of another unit", codeOf({ ...form, unit: "trip" }, ada), ["other-unit"]],
    [
      "a code of another version",
      codeOf({ ...form, sentences: [] }, { ...ada, labels: [] }),
      ["other-version"],
    ],
    ["a code with nothing in it", codeOf(form, noWork), ["empty"]],
    ["no code", "Dear teacher, I have lost it.", ["no-code"]],
    ["a megabyte", "U1 ".repeat(2 ** 19), ["too-long"]],
  ])("%s is found", (_, text, found) => {
    expect(codesIn(text)).toEqual(found);
  });

  test("a code that is refused is named by how it begins", () => {
    expect(handedInText(form, "U1ABC")).toEqual([{ from: "U1ABC…", problem: "damaged" }]);
  });
});
