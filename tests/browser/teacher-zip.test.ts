import { expect } from "vitest";
import { test as base } from "./browse.ts";
import { firstOf } from "./content.ts";
import { usbStick } from "./usb-stick.ts";

// Opened with a double click.
const { site, pages } = usbStick(firstOf("single-choice").unit.id, "teachers");
const test = base.override("site", () => site);

test.for(pages)("%s opens", async (address, { page }) => {
  await page.goto(address);
  expect(await page.locator("h1").count()).toBe(1);
});

test("the start page leads to the keys", async ({ page }) => {
  await page.goto("index.html");
  await page.getByRole("link", { name: /^For teachers:/u }).click();
  await page.getByRole("main").getByRole("link", { name: "Keys", exact: true }).click();
  expect(await page.getByText("Right:").count()).toBeGreaterThan(10);
});
