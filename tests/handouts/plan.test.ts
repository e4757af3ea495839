import { describe, expect, test } from "vitest";
import { print } from "../../src/handouts/typst.ts";
import { roomOfPlan } from "../../src/unit/rules/plan-fits-one-side.ts";
import { readPdf } from "../site/pdf.ts";
import { edition, exitTicketsOf, planOf, sheetOf } from "./parts.ts";

const prose = "Pairs read the sentence once more and mark the word that shows who says it. ";

/** A plan with so many letters in its steps, each as long as in a plan by hand. */
function planWith(letters: number) {
  const inStep = 320;
  const plan = planOf([]);
  const steps = Array.from({ length: Math.ceil(letters / inStep) }, () => ({
    time: "10–15",
    section: "How far does the name reach?",
    do: prose.repeat(4).slice(0, 150),
    ask: prose.slice(0, 62),
    expect: prose.slice(0, 74),
  }));
  return { ...plan, plan: { ...plan.plan, steps } };
}

describe.each(["a4", "letter"])("on %s", (name) => {
  test("a plan with all the letters that a unit may give it stands on one side", () => {
    const { pages } = print(sheetOf(planWith(roomOfPlan)), edition(name));
    expect(pages).toBe(1);
  });

  test("a plan that is longer than any may be goes on on the next page", () => {
    const { pages } = print(sheetOf(planWith(2 * roomOfPlan)), edition(name));
    expect(pages).toBeGreaterThan(1);
  });
});

test("slips that are too long to cut stand on the sheet once", async () => {
  const long = exitTicketsOf([prose.repeat(20), "I may believe …"]);
  const { pages } = await readPdf(print(sheetOf(long), edition("a4")).pdf);
  const words = pages.map((page) => page.words).join(" ");
  expect(words.split("I may believe").length - 1).toBe(1);
});
