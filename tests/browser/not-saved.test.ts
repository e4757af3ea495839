import { describe, expect } from "vitest";
import { test } from "./browse.ts";
import { firstOf, rightAnswer } from "./content.ts";
import { open } from "./question.ts";

const choice = firstOf("single-choice");
const right = rightAnswer(choice.item);
const notice = "This browser keeps nothing here.";

/** What makes storage fail, run before the page's own script. */
const failures = [
  {
    storage: "forbidden",
    begin: () => {
      const get = (): never => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      };
      Object.defineProperty(window, "localStorage", { get });
    },
  },
  {
    storage: "full",
    begin: () => {
      Storage.prototype.setItem = (): never => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    },
  },
];

describe.each(failures)("with storage $storage", ({ begin }) => {
  test("an answer is graded", async ({ page }) => {
    await page.addInitScript(begin);
    const question = await open(page, choice);
    await question.answer(...right);
    expect(await question.told.first().textContent()).toBe("Right.");
  });

  test("the page says that it keeps nothing", async ({ page }) => {
    await page.addInitScript(begin);
    const question = await open(page, choice);
    await question.choose(...right);
    expect(await page.getByText(notice).isVisible()).toBe(true);
  });

  test("the page says so only once there is something to keep", async ({ page }) => {
    await page.addInitScript(begin);
    await open(page, choice);
    expect(await page.getByText(notice).isVisible()).toBe(false);
  });
});

test("where answers are kept, the page does not say otherwise", async ({ page }) => {
  const question = await open(page, choice);
  await question.answer(...right);
  expect(await page.getByText(notice).isVisible()).toBe(false);
});
