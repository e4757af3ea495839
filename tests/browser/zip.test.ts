import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, expect } from "vitest";
import { test as base } from "./browse.ts";
import { firstOf, lesson, read, rightAnswer } from "./content.ts";
import { open } from "./question.ts";

const choice = firstOf("single-choice");
const { id } = choice.unit;

// Unpacked onto a USB stick, and opened with a double click.
const stick = mkdtempSync(join(tmpdir(), "take-it-apart-stick-"));
const zip = unzipSync(readFileSync(`dist/${id}/exports/${id}-offline.zip`));
for (const [name, bytes] of Object.entries(zip)) {
  mkdirSync(dirname(join(stick, name)), { recursive: true });
  writeFileSync(join(stick, name), bytes);
}
afterAll(() => {
  rmSync(stick, { recursive: true });
});

const test = base.override("site", () => `${pathToFileURL(stick).href}/`);
const pages = Object.keys(zip).filter((name) => name.endsWith(".html"));

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
