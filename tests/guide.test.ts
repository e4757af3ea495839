import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { rules } from "../src/unit/rules/rules.ts";
import { discussionSchema } from "../src/unit/schema/discussion.ts";
import * as evidence from "../src/unit/schema/evidence.ts";
import { pictureSchemas } from "../src/unit/schema/pictures.ts";
import { planSchema } from "../src/unit/schema/plan.ts";
import { practiceSchema } from "../src/unit/schema/practice.ts";
import * as quiz from "../src/unit/schema/quiz.ts";
import * as reference from "../src/unit/schema/reference.ts";
import { slideSchema } from "../src/unit/schema/slides.ts";
import * as statement from "../src/unit/schema/statement.ts";
import * as unit from "../src/unit/schema/unit.ts";
import { ruleCatalogue } from "../src/views/rule-catalogue.ts";

const guide = readFileSync("content/README.md", "utf8");
const lessonPage = readFileSync("src/pages/[unit]/[lesson].astro", "utf8");
const readme = readFileSync("README.md", "utf8");

test("the authors' guide ends with the rules as they are", () => {
  expect(guide.endsWith(`${ruleCatalogue(rules)}\n`)).toBe(true);
});

const schemas = {
  ...evidence,
  ...quiz,
  ...reference,
  ...statement,
  ...unit,
  ...pictureSchemas,
  practiceSchema,
  planSchema,
  slideSchema,
  discussionSchema,
};

test.each(Object.entries(schemas))("the authors' guide names every key of %s", (_, schema) => {
  const described = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const unnamed = keysIn(described).filter((key) => !guide.includes(`\`${key}\``));
  expect(unnamed).toEqual([]);
});

test("a lesson may place just the components that the guide names", () => {
  const placed = /const components = \{([^}]*)\}/u.exec(lessonPage)?.[1]?.split(",") ?? [];
  const named = [...guide.matchAll(/^\| `<(\w+)/gmu)].map(([, name]) => name);
  expect(named.sort()).toEqual(
    placed
      .map((name) => name.trim())
      .filter(Boolean)
      .sort(),
  );
});

test("every command that the README names is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const named = [...readme.matchAll(/npm run (\w+)/gu)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the README lists each header that is sent", () => {
  const headers = readFileSync("public/_headers", "utf8").matchAll(/^ {2}(.+)$/gmu);
  const missing = [...headers]
    .map(([, line = ""]) => line)
    .filter((line) => !readme.includes(line));
  expect(missing).toEqual([]);
});

/** The names of all properties that a JSON Schema describes, at any depth. */
function keysIn(described: unknown): string[] {
  if (typeof described !== "object" || described === null) return [];
  const { properties } = described as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(described).flatMap(keysIn)];
}
