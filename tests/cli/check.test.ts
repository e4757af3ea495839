import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = resolve("src/cli/check.ts");
const quiz = "content/units/ferry-timetable/lessons/1-who-counted.quiz.yaml";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  cpSync("tests/fixtures/content", join(folder, "content"), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in the folder that holds the content. */
function check(...options: string[]): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, output: stdout, errors: stderr };
}

/** Writes other words in a file of the folder. */
function change(name: string, good: string, bad: string): void {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(path, "utf8").replace(good, bad));
}

test("says that a sound unit is sound", () => {
  expect(check()).toEqual({
    code: 0,
    output: "1 unit and 1 practice text checked, nothing to mend.\n",
    errors: "",
  });
});

test("counts several units", () => {
  const units = join(folder, "content/units");
  cpSync(join(units, "ferry-timetable"), join(units, "second"), { recursive: true });
  expect(check().output).toBe("2 units and 1 practice text checked, nothing to mend.\n");
});

test("shows a fault with its place and fails", () => {
  change(quiz, "key: the-writer", "key: the-witer");
  const { code, output } = check();
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "content/units/ferry-timetable/lessons/1-who-counted.quiz.yaml:14:8  key-names-choice
      Unknown choice \`the-witer\` in item \`who-says-late\`
      14 |   key: the-witer
                  ^^^^^^^^^
      Did you mean \`the-writer\`? The choices are \`the-writer\`, \`the-company\`, \`a-passenger\`.

    1 thing to mend.
    "
  `);
});

test("lists the faults of all files", () => {
  change(quiz, "key: the-writer", "key: the-witer");
  change("content/units/ferry-timetable/questions.yaml", "sentences: [2]", "sentences: [9]");
  const { output } = check();
  expect(output.match(/^content\S+ .*$/gmu)).toMatchInlineSnapshot(`
    [
      "content/units/ferry-timetable/lessons/1-who-counted.quiz.yaml:14:8  key-names-choice",
      "content/units/ferry-timetable/questions.yaml:3:15  sentence-exists",
    ]
  `);
  expect(output).toMatch(/\n2 things to mend\.\n$/u);
});

test("tells a fault that two units share once", () => {
  const units = join(folder, "content/units");
  cpSync(join(units, "ferry-timetable"), join(units, "second"), { recursive: true });
  change("content/glossary.yaml", "term: timetable", "trem: timetable");
  expect(check().output).toMatchInlineSnapshot(`
    "content/glossary.yaml:2:3  known-key
      Unknown key \`trem\`
      2 |   trem: timetable
            ^^^^
      Did you mean \`term\`?

    1 thing to mend.
    "
  `);
});

test("gives the faults as data", () => {
  change(quiz, "key: the-writer", "key: the-witer");
  const { code, output } = check("--json");
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchInlineSnapshot(`
    [
      {
        "column": 8,
        "end": {
          "column": 17,
          "line": 14,
        },
        "file": "content/units/ferry-timetable/lessons/1-who-counted.quiz.yaml",
        "hint": "Did you mean \`the-writer\`? The choices are \`the-writer\`, \`the-company\`, \`a-passenger\`.",
        "line": 14,
        "message": "Unknown choice \`the-witer\` in item \`who-says-late\`",
        "ruleId": "key-names-choice",
      },
    ]
  `);
});

test("gives the second place of a fault as data", () => {
  change(quiz, "- id: which-came-first", "- id: who-says-late");
  const rows: unknown = JSON.parse(check("--json").output);
  expect(rows).toMatchInlineSnapshot(`
    [
      {
        "column": 7,
        "end": {
          "column": 20,
          "line": 53,
        },
        "file": "content/units/ferry-timetable/lessons/1-who-counted.quiz.yaml",
        "hint": "Choose another id.",
        "line": 53,
        "message": "Second \`who-says-late\`",
        "related": {
          "column": 7,
          "end": {
            "column": 20,
            "line": 2,
          },
          "file": "content/units/ferry-timetable/lessons/1-who-counted.quiz.yaml",
          "line": 2,
          "message": "The first one is here",
        },
        "ruleId": "ids-unique",
      },
    ]
  `);
});

test("gives an empty list as data when there is nothing to mend", () => {
  expect(check("--json")).toEqual({ code: 0, output: "[]\n", errors: "" });
});
