import { describe, expect, test } from "vitest";
import { compile } from "../../src/unit/compile.ts";
import type { SourceFile } from "../../src/unit/model.ts";
import { rules } from "../../src/unit/rules/rules.ts";
import { readUnitFolder } from "../../src/unit-loader.ts";

/** The unit that every example is an edit of. */
const folder = readUnitFolder("ferry-timetable", "tests/fixtures/content");

/** Compiles the unit with one file changed. */
function compileWith(name: string, change: (text: string) => string) {
  const file = folder.files.get(name);
  if (!file) throw new Error(`The fixture has no file ${name}`);
  const changed: SourceFile = { path: file.path, text: change(file.text) };
  return compile({ ...folder, files: new Map([...folder.files, [name, changed]]) });
}

test("the unit of the examples is sound", () => {
  expect(compile(folder).diagnostics).toEqual([]);
});

test("no two rules share an id", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

for (const { id, example } of rules) {
  const { file, good, bad } = example;
  const text = folder.files.get(file)?.text ?? "";

  describe(id, () => {
    test("its good example stands once in the unit", () => {
      expect(text.split(good)).toHaveLength(2);
    });

    test.each(bad)("reports “$write”", ({ write, message, hint }) => {
      const { diagnostics } = compileWith(file, (before) =>
        before.replace(good, () => write.replace("‸", "")),
      );
      const found = diagnostics.filter((diagnostic) => diagnostic.ruleId === id);
      expect(found.map((diagnostic) => diagnostic.message)).toContain(message);
      const told = found.find((diagnostic) => diagnostic.message === message);
      if (hint !== undefined) expect(told?.hint).toBe(hint);
      if (write.includes("‸")) {
        expect(told?.place.file.path).toMatch(new RegExp(`${file}$`, "u"));
        expect(told?.place.range.start).toBe(text.indexOf(good) + write.indexOf("‸"));
      }
    });
  });
}
