import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "./project.ts";

const model = join(root, "content/units/turkey-oil");
const lesson = "1-who-says-so";

/** Fills a content folder with the unit `turkey-oil` under as many names. */
export function copyUnit(content: string, count: number): void {
  startContent(content);
  for (const number of upTo(count))
    cpSync(model, join(content, `units/unit-${number}`), { recursive: true });
}

/**
 * Fills a content folder with units of as many lessons, each lesson the first one of `turkey-oil`
 * with its quiz and its plan. The rest is kept small, so that the lessons dominate: only the sources that the
 * lesson names stay, and they stand for all others.
 */
export function writeUnits(content: string, units: number, lessons: number): void {
  startContent(content);
  for (const number of upTo(units))
    for (const [name, text] of unitFiles(lessons)) {
      const path = join(content, `units/unit-${number}`, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
}

function startContent(content: string): void {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content);
  for (const name of ["patterns.yaml", "glossary.yaml", "rubric.yaml"])
    cpSync(join(root, "content", name), join(content, name));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const read = (name: string): string => readFileSync(join(model, name), "utf8");

/** What is read of an entry; all else is passed on. */
interface Entry {
  readonly id: string;
}

interface Description {
  readonly lessons: readonly Entry[];
  readonly provenance: { readonly facts: readonly unknown[] };
}

function unitFiles(lessonCount: number): Map<string, string> {
  const prose = read(`lessons/${lesson}.mdx`);
  const plan = read(`lessons/${lesson}.plan.yaml`);
  const named = [...prose.matchAll(/<Source id="([^"]+)"/gu)].map(([, id]) => id);
  const data = (name: string): unknown =>
    parse(read(name), (key, value: unknown) => (key === "sources" ? named.slice(0, 1) : value));

  const unit = data("unit.yaml") as Description;
  const quiz = data(`lessons/${lesson}.quiz.yaml`) as { items: readonly Entry[] };
  const lessons = upTo(lessonCount).map((number) => ({
    ...unit.lessons[0],
    id: `${lesson}-${number}`,
  }));
  const provenance = { facts: unit.provenance.facts.slice(0, 1) };
  const questions = data("questions.yaml") as Entry[];
  const sources = data("sources.yaml") as Entry[];
  return new Map([
    ["article.txt", read("article.txt")],
    ["adapted.txt", read("adapted.txt")],
    ["unit.yaml", stringify({ ...unit, lessons, provenance })],
    ["statements.yaml", stringify(data("statements.yaml"))],
    ["questions.yaml", stringify(questions.slice(0, 3))],
    ["sources.yaml", stringify(sources.filter(({ id }) => named.includes(id)))],
    ...lessons.flatMap(({ id }, index): [string, string][] => {
      const idsIn = (number: number) => quiz.items.map((item) => `${item.id}-${number}`);
      const items = quiz.items.map((item, at) => ({ ...item, id: idsIn(index + 1)[at] }));
      const returns = index === 0 ? [] : idsIn(1).slice(0, 3);
      return [
        [`lessons/${id}.mdx`, index === 0 ? prose : `<Returns />\n\n${prose}`],
        [`lessons/${id}.quiz.yaml`, stringify({ returns, items })],
        [`lessons/${id}.plan.yaml`, plan],
      ];
    }),
  ]);
}
