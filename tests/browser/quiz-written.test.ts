import { describe, expect } from "vitest";
import { test } from "./browse.ts";
import { firstOf } from "./content.ts";
import { open } from "./question.ts";

describe("a number", () => {
  const asked = firstOf("number");

  const spellings = [",0", ".0", " ", ",00"].map((end) => `${asked.item.key}${end}`);
  test.for(spellings)("“%s” is read", async (number, { page }) => {
    const question = await open(page, asked);
    await question.answer(number);
    expect(await question.told.first().textContent()).toBe("Right.");
  });

  test("that is wrong can be tried again", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer("1");
    expect(await question.again.isVisible()).toBe(true);
  });

  test("in words leaves nothing to be sure of", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose("many");
    expect(await question.howSure.isVisible()).toBe(false);
  });

  test("an empty field leaves nothing to be sure of", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose(String(asked.item.key));
    await question.choose("");
    expect(await question.howSure.isVisible()).toBe(false);
  });
});

describe("an answer in your own words", () => {
  const asked = firstOf("short-response");

  test("stands beside the model answer", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer("A general said so.");
    expect(await question.reasons.getByText(asked.item.model).isVisible()).toBe(true);
  });

  test("is called neither right nor wrong", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer("A general said so.");
    expect(await question.verdict.textContent()).toBe(
      "Saved. Now compare it with the model answer.",
    );
  });

  test("keeps the model answer closed while it is written", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose("A general said so.");
    expect(await question.reasons.getByText(asked.item.model).isVisible()).toBe(false);
  });

  test("of blanks leaves nothing to be sure of", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose("  \n ");
    expect(await question.howSure.isVisible()).toBe(false);
  });

  test("can be judged by its writer, level by level", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer("A general said so.");
    await question.reasons.getByLabel("getting there").check();
    await page.reload();
    expect(await question.reasons.getByLabel("getting there").isChecked()).toBe(true);
  });

  test("is asked for no level while it is written", async ({ page }) => {
    const question = await open(page, asked);
    await question.choose("A general said so.");
    expect(await question.item.getByRole("group", { name: "most like" }).count()).toBe(0);
  });

  test("written anew loses its level", async ({ page }) => {
    const question = await open(page, asked);
    await question.answer("A general said so.");
    await question.reasons.getByLabel("secure").check();
    await question.again.click();
    await question.choose("The ministry said so.");
    await question.sure.click();
    expect(await question.reasons.getByRole("radio", { checked: true }).count()).toBe(0);
  });
});
