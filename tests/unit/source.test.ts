import { describe, expect, test } from "vitest";
import { parseYaml, startOf, valueAt, type Path } from "../../src/unit/source.ts";
import { covered, marked, positioned, told } from "./positioned.ts";

/** The YAML with `‸` where the parser places the path. */
function placed(yaml: string, path: Path, part?: "key" | "value"): string {
  const { file } = positioned(yaml);
  return marked(parseYaml(file).source.placeOf(path, part));
}

function faults(yaml: string): string {
  return told(parseYaml(positioned(yaml).file).diagnostics);
}

describe("a value has a place", () => {
  test.each<[string, Path, string]>([
    ["of a map", ["b"], "a: 1\nb: ‸two\n"],
    ["of a map in a map", ["a", "b"], "a:\n  b: ‸two\n"],
    ["of a list", [1], "- one\n- ‸two\n"],
    ["of a map in a list in a map", ["a", 1, "b"], "a:\n  - b: one\n  - b: ‸two\n"],
    ["of a map in braces", ["a", "c"], "a: { b: one, c: ‸two }\n"],
    ["of a list in brackets", ["a", 1], "a: [one, ‸two]\n"],
    ["in quotes", ["a"], "a: ‸'one: two'\n"],
    ["folded over lines", ["a"], "a: ‸>\n  one\n  two\nb: 3\n"],
    ["that goes on in the next line", ["a"], "a: ‸one\n  two\nb: 3\n"],
    ["after an emoji", ["b"], "a: 🚢\nb: ‸two\n"],
    ["after Windows line ends", ["b"], "a: one\r\nb: ‸two\r\n"],
    ["after a byte order mark", ["b"], "\ufeffa: one\nb: ‸two\n"],
    ["whose key is a number", ["2015"], "2014: one\n2015: ‸two\n"],
    ["that is a whole list", ["a"], "a:\n  ‸- one\n  - two\n"],
  ])("%s", (_, path, yaml) => {
    expect(placed(yaml, path)).toBe(yaml);
  });
});

test("the place of a key is the key", () => {
  const yaml = "a:\n  ‸b: two\n";
  expect(placed(yaml, ["a", "b"], "key")).toBe(yaml);
});

test("the place of a value covers the value alone", () => {
  const { file } = positioned("a: { b: one two, c: 3 }\n");
  expect(covered(parseYaml(file).source.placeOf(["a", "b"]))).toBe("one two");
});

describe("what is missing has the place of what should hold it", () => {
  test.each<[string, Path, string]>([
    ["a key of a map: the map's own key", ["a", "missing"], "‸a:\n  b: one\n"],
    ["a key of an entry: the entry's first key", [1, "missing"], "- a: 1\n- ‸a: 2\n  b: 3\n"],
    ["a key of a map in an entry", [0, "b", "missing"], "- a: 1\n  ‸b:\n    c: 2\n"],
    ["an entry of a list: the list's key", ["a", 7], "‸a: [one, two]\n"],
    ["a key of the file: the start", ["missing"], "‸a: 1\nb: 2\n"],
    ["anything in an empty file: the start", ["missing", 3], "‸"],
  ])("%s", (_, path, yaml) => {
    expect(placed(yaml, path)).toBe(yaml);
  });
});

test("values are read as YAML 1.2: a day and a `no` stay text", () => {
  const { source } = parseYaml(positioned("a: 2015-12-02\nb: no\n").file);
  expect(source.data).toEqual({ a: "2015-12-02", b: "no" });
});

test("a folded value is read as one line", () => {
  const { source } = parseYaml(positioned("a: >\n  one\n  two\n").file);
  expect(valueAt(source.data, ["a"])).toBe("one two\n");
});

test("a path that leads nowhere has no value", () => {
  expect(valueAt({ a: ["one"] }, ["a", 0, "b", "c"])).toBeUndefined();
});

test("a file with a fault has no values", () => {
  expect(parseYaml(positioned("a: @one\n").file).source.data).toBeUndefined();
});

test("a text file's place is its first line", () => {
  expect(covered(startOf({ path: "a.txt", text: "one\ntwo\n" }))).toBe("one");
});

test("a remark behind a value is no fault", () => {
  expect(faults("a: 1 # counted twice\n# and checked\nb: [2] # late\n")).toBe("");
});
