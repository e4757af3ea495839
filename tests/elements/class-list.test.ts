import { describe, expect, test } from "vitest";
import { codeOf } from "../../src/elements/class-code.ts";
import {
  ClassList,
  linesOf,
  type ClassEntry,
  type ClassLine,
} from "../../src/elements/class-list.ts";
import type { HandedWork } from "../../src/elements/handed-work.ts";
import { workAsFile } from "../../src/elements/saved-work.ts";
import { kept, useDevice, useForbiddenDevice } from "./device.ts";
import { form, noWork } from "./ferry-form.ts";

const work = (by: string, choice = "a"): HandedWork => ({
  ...noWork,
  by,
  answers: [{ response: [choice], sureness: "sure" }, ...noWork.answers.slice(1)],
});

const entry = (by: string, at: number, choice = "a", file = ""): ClassEntry => ({
  code: codeOf(form, work(by, choice)),
  file,
  at,
});

/** How each line stands, by name. */
const standing = (...entries: ClassEntry[]): [string, ClassLine["standing"], string?][] =>
  linesOf(form, entries).map(
    ({ name, standing: how, beside }) =>
      [name, how, ...(beside === undefined ? [] : [beside])] as [
        string,
        ClassLine["standing"],
        string?,
      ],
  );

describe("what was handed in", () => {
  test("is counted, in the order of names", () => {
    expect(
      standing(entry("Ben", 1, "b"), entry("10", 3, "c"), entry("Ada", 2), entry("9", 3)),
    ).toEqual([
      ["9", "counted"],
      ["10", "counted"],
      ["Ada", "counted", "9"],
      ["Ben", "counted"],
    ]);
  });

  test("without a name goes by its file, or by how its code begins", () => {
    const [file, code] = [entry("", 1, "b", "work (3).json"), entry("", 2)];
    expect(
      standing(file, code)
        .map(([name]) => name)
        .sort(),
    ).toEqual([`${code.code.slice(0, 12)}…`, "work (3).json"].sort());
  });

  test("under one name, newer and older: the newer counts", () => {
    expect(standing(entry("Ada", 1), entry("ada", 2, "b"))).toEqual([
      ["ada", "counted"],
      ["Ada", "older", "ada"],
    ]);
  });

  test.each([1, 2, 3])("twice, with a name and without at %i, is counted once", (at) => {
    const rows = standing(entry("Ada", 2), entry("", at, "a", "work.json"));
    expect(rows).toEqual([
      ["Ada", "counted"],
      ["work.json", "same", "Ada"],
    ]);
  });

  test("by two with two names and the same answers is counted twice, and it is said", () => {
    expect(standing(entry("Ada", 1), entry("Ben", 2))).toEqual([
      ["Ada", "counted", "Ben"],
      ["Ben", "counted"],
    ]);
  });

  test("with another version of the unit is not counted, though it was once", () => {
    const old = { ...form, sentences: [] };
    const code = codeOf(old, { ...work("Ada"), labels: [] });
    expect(standing({ code, file: "ada.json", at: 1 })).toEqual([["ada.json", "other-version"]]);
  });
});

describe("the list", () => {
  test("is kept on the device", () => {
    useDevice();
    new ClassList("ferry").add(entry("Ada", 1, "a", "a.json"));
    expect(new ClassList("ferry").entries).toEqual([entry("Ada", 1, "a", "a.json")]);
  });

  test("is one for each unit", () => {
    useDevice();
    new ClassList("ferry").add(entry("Ada", 1));
    expect(new ClassList("ferry-2").entries).toEqual([]);
  });

  test("is kept in the page where the browser keeps nothing", () => {
    useForbiddenDevice();
    const list = new ClassList("ferry");
    list.add(entry("Ada", 1));
    expect(list.entries).toEqual([entry("Ada", 1)]);
    list.clear();
    expect(list.entries).toEqual([]);
  });

  test("loses what is removed, and all when it is cleared, and nothing else", () => {
    useDevice({ other: "1" });
    const list = new ClassList("ferry");
    for (const one of [entry("Ada", 1), entry("Ben", 2), entry("Cy", 3)]) list.add(one);
    list.remove(entry("Ada", 1).code);
    expect(list.entries).toHaveLength(2);
    list.clear();
    expect(kept()).toEqual({ other: "1" });
  });

  test("leaves out what can not be understood", () => {
    useDevice({ "take-it-apart/2/class/ferry/U1": "{", "take-it-apart/2/class/ferry/U2": "17" });
    expect(new ClassList("ferry").entries).toEqual([]);
  });

  test("is not handed in with the work of whoever uses the device", () => {
    useDevice();
    new ClassList("ferry").add(entry("Ada", 1));
    const namesIn = (text: string): string[] =>
      Object.keys((JSON.parse(text) as { entries: object }).entries);
    expect([namesIn(workAsFile("ferry")), namesIn(workAsFile())]).toEqual([
      [],
      [`class/ferry/${entry("Ada", 1).code}`],
    ]);
  });
});
