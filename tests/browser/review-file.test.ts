import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { rightAnswer } from "./content.ts";
import { Question } from "./question.ts";
import {
  asked,
  idsOf,
  keepOn,
  memoryOf,
  missed,
  openWith,
  test as base,
  told,
  unit,
} from "./remembered.ts";

// As from a USB stick: no server at all.
const test = base.override("site", () => `${pathToFileURL(resolve("dist")).href}/`);

test("the review asks what is due", async ({ clocked: page }) => {
  await openWith(page, { [memoryOf(asked.first)]: missed() });
  await new Question(page, asked.first.id).answer(...rightAnswer(asked.first));
  expect(await told(page).textContent()).toContain("Done for today.");
});

test("a lesson opens with what its author chose", async ({ clocked: page }) => {
  const lesson = unit.lessons.find(({ returns }) => returns.length > 0);
  const other = asked.all.find(({ id }) => lesson?.returns.every((item) => item.id !== id));
  await keepOn(page, { [memoryOf(other ?? asked.first)]: missed() });
  await page.goto(addresses.lesson(unit.id, lesson?.id ?? "").slice(1));
  const returned = await idsOf(page.locator("returning-items quiz-item"));
  expect(returned).toEqual(lesson?.returns.map(({ id }) => id));
});
