import { expect, test } from "vitest";
import { controversyOf } from "../../src/views/controversy.ts";
import { planOf, sheetId } from "../../src/views/plan.ts";
import * as german from "../../src/words/de.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "./items.ts";

const [lesson, second] = unit.lessons;
if (!lesson || !second) throw new Error("The unit of the examples must have two lessons");
const plan = planOf(unit, lesson, english);

test("a step takes the minutes of its section, counted from the beginning", () => {
  expect(plan?.steps.map(({ time, section }) => `${time} ${section}`)).toEqual([
    "0–6 Who says so?",
    "6–11 What holds up",
    "11–18 Quiz",
    "18–20 Exit ticket",
  ]);
});

test("a class of 30 gets a sheet each, and its exit tickets four on a page", () => {
  const copies = (["each", "pair", "group", "room"] as const).flatMap((word) => {
    const print = (["article", "exit-tickets"] as const).map((sheet) => ({ sheet, copies: word }));
    const edited = { ...lesson, plan: lesson.plan && { ...lesson.plan, print } };
    return planOf(unit, edited, english)?.print.map(({ words }) => words.split(" ")[0]) ?? [];
  });
  expect(copies).toEqual(["30", "8", "15", "4", "8", "2", "2", "1"]);
});

test("the quiz and the exit tickets are those of the lesson", () => {
  expect(sheetId("quiz", lesson)).toBe("quiz-1-who-counted");
  expect(sheetId("exit-tickets", second)).toBe("exit-tickets-2-who-else");
  expect(sheetId("article", lesson)).toBe("article");
});

test("a standard is told with its paraphrase and how well it fits", () => {
  expect(plan?.standards).toEqual([
    { code: "RI.8.8", fit: "supports", paraphrase: "Judge an argument." },
  ]);
});

test("a lesson without a plan has none", () => {
  expect(planOf(unit, { ...lesson, plan: undefined }, english)).toBeUndefined();
});

test("what is around the plan is in the language of the page", () => {
  expect(planOf(unit, lesson, german)?.kicker).toBe("Lektion 1 · 20 Minuten");
});

test("a controversy counts its minutes from the beginning and names its lesson", () => {
  const view = unit.discussion && controversyOf(unit, unit.discussion);
  expect(view?.lesson).toBe("Who else?");
  expect(view?.steps.map(({ time }) => time)).toEqual(["0–6", "6–14", "14–20"]);
});

test("slides that are left out in one period are missing from its list", () => {
  const [slide] = lesson.slides;
  if (!slide) throw new Error("The lesson must have slides");
  const slides = [false, true, true, false, false].map((extra) => ({ ...slide, extra }));
  const core = planOf(unit, { ...lesson, slides }, english)?.core.map(({ text }) => text);
  expect(core).toEqual(["Slides 1–2, 5–7. The others are for two lessons."]);
});

test("where all slides are shown, no list of them is given", () => {
  expect(plan?.core).toEqual([]);
});
