import { expect } from "vitest";
import { test as base } from "./browse.ts";
import { firstOf, lesson, read, rightAnswer } from "./content.ts";
import { open } from "./question.ts";
import { usbStick } from "./usb-stick.ts";

const choice = firstOf("single-choice");
// Opened with a double click.
const { site, pages } = usbStick(choice.unit.id, "students");
const test = base.override("site", () => site);

test.for(pages)("%s opens", async (address, { page }) => {
  await page.goto(address);
  expect(await page.locator("h1").count()).toBe(1);
});

test("a question is graded, and its answer kept", async ({ page }) => {
  const question = await open(page, choice);
  await question.answer(...rightAnswer(choice.item));
  await page.goto("index.html");
  await page.goto(lesson);
  expect(await question.told.first().textContent()).toBe("Right.");
});

test("a sentence is labelled and compared", async ({ page }) => {
  await page.goto(read);
  await page.locator("#label-1").getByRole("radio").first().check();
  await page.getByRole("button", { name: "Compare with the key" }).click();
  expect(await page.locator("#label-1 [data-part=verdict]").textContent()).toContain("The key");
});

test("the start page leads to nothing for teachers", async ({ page }) => {
  await page.goto("index.html");
  expect(await page.getByText("For teachers: ").count()).toBe(1);
  expect(await page.getByRole("link", { name: /^For teachers:/u }).count()).toBe(0);
});
