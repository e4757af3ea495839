import { expect } from "vitest";
import { parts, review, test } from "./remembered.ts";

test.override("settings", { javaScriptEnabled: false });

test("the review is a list of all questions, with links", async ({ page }) => {
  await page.goto(review);
  const links = page.locator("section li a");
  expect(await links.count()).toBe(parts.flatMap(({ items }) => items).length);
  expect(await links.first().isVisible()).toBe(true);
});

test("it says what needs scripts", async ({ page }) => {
  await page.goto(review);
  expect(await page.getByText("this page needs scripts").isVisible()).toBe(true);
});

test("it shows no button, which would do nothing", async ({ page }) => {
  await page.goto(review);
  expect(await page.getByRole("button").count()).toBe(0);
});
