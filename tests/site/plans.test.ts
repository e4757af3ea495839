import { describe, expect, test } from "vitest";
import type { Lesson, Unit } from "../../src/unit/model.ts";
import { addresses } from "../../src/views/address.ts";
import { handouts, pdfOf, plain, wordsIn } from "./handouts.ts";
import { attributeOf, find, wordsOf } from "./pages.ts";
import { pageAt, units } from "./units.ts";

const planned = units.flatMap((unit) =>
  unit.lessons.flatMap((lesson) =>
    lesson.plan ? [[`${unit.id}/${lesson.id}`, unit, lesson, lesson.plan] as const] : [],
  ),
);

test("there are plans to look at", () => {
  expect(planned.length).toBeGreaterThan(0);
});

/** The sheet of a plan on a paper. */
function sheetOf({ id }: Unit, lesson: Lesson, edition: string) {
  const name = `${id}/teach/plan-${lesson.id}-${edition}.pdf`;
  const found = handouts.find((handout) => handout.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

/** What an author wrote, without names that lead to something else. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    /^(standards|sheet|copies|levels)$/u.test(key) ? [] : textsIn(child),
  );
}

describe.each(planned)("the plan of %s", (_, unit, lesson, plan) => {
  const texts = textsIn(plan).map(plain);

  test.each(["a4", "letter"])("stands on one side of %s", async (edition) => {
    expect((await pdfOf(sheetOf(unit, lesson, edition))).pages).toHaveLength(1);
  });

  test.each(["a4", "letter-large"])("has all that its author wrote: %s", async (edition) => {
    const words = squeezed(wordsIn(await pdfOf(sheetOf(unit, lesson, edition))));
    expect(texts.filter((text) => !words.includes(squeezed(text)))).toEqual([]);
  });

  test("has all that its author wrote on its page", () => {
    const words = plain(wordsOf(pageAt(addresses.plan(unit.id, lesson.id)).document));
    expect(texts.filter((text) => !words.includes(text))).toEqual([]);
  });

  test("has the standards of the unit that it names, with how well each fits", () => {
    const words = plain(wordsOf(pageAt(addresses.plan(unit.id, lesson.id)).document));
    const wanted = unit.standards.filter(({ code }) => plan.standards.includes(code));
    for (const { code, fit } of wanted) expect(words).toContain(`${code} (${fit}):`);
    expect(wanted).toHaveLength(plan.standards.length);
  });

  test("leads to a sheet for each thing to print", () => {
    const page = pageAt(addresses.plan(unit.id, lesson.id));
    const sheets = find(page.document, "a").map((link) => attributeOf(link, "href") ?? "");
    const printed = sheets.filter((href) => /handouts\/.*-a4\.pdf$/u.test(href));
    expect(printed).toHaveLength(plan.print.length);
  });

  test("is told in the lesson: its exit ticket stands there", () => {
    const words = plain(wordsOf(pageAt(addresses.lesson(unit.id, lesson.id)).document));
    expect(words).toContain(plain(plan.exitTicket.task));
  });
});

/** Without spaces: a line may break where a screen reader hears none. */
const squeezed = (text: string): string => text.replace(/\s/gu, "");

describe.each(units)("the guide of $id", (unit) => {
  const words = plain(wordsOf(pageAt(addresses.teach(unit.id)).document));

  test("has all of the discussion", () => {
    const texts = textsIn({ ...unit.discussion, controversy: undefined }).map(plain);
    expect(texts.filter((text) => !words.includes(text))).toEqual([]);
  });

  test("has every step of the controversy", () => {
    const steps = unit.discussion?.controversy?.steps ?? [];
    expect(steps.filter((step) => !words.includes(plain(step.do)))).toEqual([]);
  });
});
