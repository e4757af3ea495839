import { describe, expect, test } from "vitest";
import { compilePractice, compileUnit } from "../../src/unit/compile.ts";
import type { SourceFile } from "../../src/unit/model.ts";
import { rules } from "../../src/unit/rules/rules.ts";
import { readContentFolder } from "../../src/unit-loader.ts";

/** The unit and the practice text that every example is an edit of. */
const folders = {
  unit: readContentFolder("units", "ferry-timetable", "tests/fixtures/content"),
  practice: readContentFolder("practice", "bell-times", "tests/fixtures/content"),
};
const compilers = { unit: compileUnit, practice: compilePractice };
type Of = keyof typeof folders;

/** Compiles the unit or the practice text with one file changed. */
function compileWith(of: Of, name: string, change: (text: string) => string) {
  const folder = folders[of];
  const file = folder.files.get(name);
  if (!file) throw new Error(`The fixture has no file ${name}`);
  const changed: SourceFile = { path: file.path, text: change(file.text) };
  return compilers[of]({ ...folder, files: new Map([...folder.files, [name, changed]]) });
}

test.each(["unit", "practice"] as const)("the %s of the examples is sound", (of) => {
  expect(compilers[of](folders[of]).diagnostics).toEqual([]);
});

test("no two rules share an id", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

for (const { id, example } of rules) {
  const { of = "unit", file, good, bad } = example;
  const text = folders[of].files.get(file)?.text ?? "";

  describe(id, () => {
    test("its good example stands once in the fixture", () => {
      expect(text.split(good)).toHaveLength(2);
    });

    test.each(bad)("reports “$write”", ({ write, message, hint }) => {
      const { diagnostics } = compileWith(of, file, (before) =>
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
