import { expect } from "vitest";
import { loadUnits } from "../../src/unit-loader.ts";
import { addresses } from "../../src/views/address.ts";
import { test } from "./browse.ts";
import { rightAnswer } from "./content.ts";
import { Question } from "./question.ts";

const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);
const [lesson] = units.flatMap((unit) =>
  unit.lessons
    .filter(({ returns }) => returns.length > 0)
    .map(({ id, returns }) => ({ address: addresses.lesson(unit.id, id).slice(1), unit, returns })),
);
if (!lesson) throw new Error("No lesson opens with questions of an earlier one");
const { unit, returns, address } = lesson;
const [item] = returns;
if (!item) throw new Error("No question comes back");
const home = unit.lessons.find(({ quiz }) => quiz.some(({ id }) => id === item.id));

test("a question that comes back is asked anew", async ({ page }) => {
  await page.goto(addresses.lesson(unit.id, home?.id ?? "").slice(1));
  await new Question(page, item.id).answer(...rightAnswer(item));
  await page.goto(address);
  expect(await new Question(page, item.id).verdict.textContent()).toBe("");
});

test("its new answer stays in the lesson where it came back", async ({ page }) => {
  await page.goto(address);
  await new Question(page, item.id).answer(...rightAnswer(item));
  await page.reload();
  expect(await new Question(page, item.id).told.first().textContent()).toBe("Right.");
});
