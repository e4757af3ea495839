import { expect } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { test } from "./browse.ts";
import { dissection, firstOf, lesson, read, rightAnswer, wrongAnswer } from "./content.ts";
import { showLabels } from "./page-state.ts";
import { open } from "./question.ts";

const choice = firstOf("single-choice");

test("the links at the top are not printed", async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("banner").isVisible()).toBe(false);
});

test("no button is printed", async ({ page }) => {
  const question = await open(page, choice);
  await question.answer(...wrongAnswer(choice.item));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
});

test("the switch of the labels is not printed", async ({ page }) => {
  await page.goto(dissection);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByLabel("Show the labels").isVisible()).toBe(false);
});

test("labels that are shown are printed", async ({ page }) => {
  await showLabels(page);
  await page.emulateMedia({ media: "print" });
  const badges = page.locator("li .kind-badge").filter({ visible: true });
  expect(await badges.count()).toBe(choice.unit.statements.length);
});

test("easier words that are shown are printed", async ({ page }) => {
  await page.goto(read);
  await page.getByLabel("Show easier words").check();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText(choice.unit.adapted.at(-1) ?? "?").isVisible()).toBe(true);
});

test("closed reasons are not printed", async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: "print" });
  const reasons = page.locator("quiz-item details *").filter({ visible: true });
  expect(await reasons.allTextContents()).toEqual([]);
});

test("closed comparisons are not printed", async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: "print" });
  const comparisons = page.locator("section details *").filter({ visible: true });
  expect(await comparisons.allTextContents()).toEqual([]);
});

test("opened reasons are printed", async ({ page }) => {
  const question = await open(page, choice);
  await question.reasons.locator("summary").click();
  await page.emulateMedia({ media: "print" });
  expect(await question.reasons.getByRole("listitem").first().isVisible()).toBe(true);
});

test("a verdict is printed", async ({ page }) => {
  const question = await open(page, choice);
  await question.answer(...rightAnswer(choice.item));
  await page.emulateMedia({ media: "print" });
  expect(await question.told.first().isVisible()).toBe(true);
});

test("text is black on white", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(lesson);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
});

test("the keys are printed, without the list that leads to them", async ({ page }) => {
  await page.goto(addresses.teachKeys(choice.unit.id).slice(1));
  await page.emulateMedia({ media: "print" });
  const [first] = choice.unit.lessons;
  expect(await page.getByText(first?.quiz[0]?.stem ?? "?").isVisible()).toBe(true);
  expect(await page.getByRole("navigation").filter({ visible: true }).count()).toBe(0);
});
