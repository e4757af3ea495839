import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { lettersOf, readCode } from "../../src/elements/class-code.ts";
import { test } from "./browse.ts";
import {
  asked,
  chosen,
  classView,
  codeFor,
  entriesOf,
  form,
  handIn,
  lines,
  unit,
  workOf,
  type Given,
} from "./class-work.ts";
import { firstOf, rightAnswer, wrongAnswer } from "./content.ts";
import { open } from "./question.ts";
import { keepOn } from "./remembered.ts";

const done: Given = {
  label: { kind: "conclusion", judgement: "flag" },
  answer: { response: [asked.right], sureness: "sure" },
};

const code = (page: Page): Locator => page.locator('[data-part="code"]');
const shown = async (page: Page): Promise<string> =>
  lettersOf((await code(page).textContent()) ?? "");
const amount = (page: Page): Promise<string | null> =>
  page.locator('[data-part="amount"]').textContent();

async function openWith(page: Page, entries: Record<string, unknown>): Promise<void> {
  await keepOn(page, entries);
  await page.goto(handIn);
}

/** The squares of the QR code. */
const pattern = (page: Page): Promise<string | null> =>
  page.locator('[data-part="qr"] path').getAttribute("d");

describe("on a device with work", () => {
  test("what is in it is said", async ({ page }) => {
    await openWith(page, entriesOf(done));
    expect(await amount(page)).toBe(
      `Sentences labelled: 1 of ${form.sentences.length}. Questions answered: 1 of ${form.questions.length}.`,
    );
  });

  test("the code holds it", async ({ page }) => {
    await openWith(page, entriesOf(done));
    expect(await shown(page)).toBe(codeFor(done));
  });

  test("the code and its picture follow the name", async ({ page }) => {
    await openWith(page, entriesOf(done));
    const before = await pattern(page);
    await page.getByLabel("A name or number").fill("Ada");
    expect(await shown(page)).toBe(codeFor({ ...done, by: "Ada" }));
    expect(await pattern(page)).not.toBe(before);
  });

  test("the name is kept nowhere", async ({ page }) => {
    await openWith(page, entriesOf(done));
    await page.getByLabel("A name or number").fill("Ada");
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).not.toContain("Ada");
  });

  test("the picture has a name", async ({ page }) => {
    await openWith(page, entriesOf(done));
    expect(await page.getByRole("img", { name: "QR code that holds your code" }).count()).toBe(1);
  });

  test("the code can be copied, or is selected", async ({ page }) => {
    await openWith(page, entriesOf(done));
    await page.getByRole("button", { name: "Copy the code" }).click();
    const said = page.locator('hand-in-work [role="status"]');
    await expect.poll(() => said.textContent()).toMatch(/^Copied|^The code is selected/u);
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(lettersOf(selected ?? "")).toBe(codeFor(done));
  });

  test("the file holds the name, and the work on this unit alone", async ({ page }) => {
    await openWith(page, {
      ...entriesOf(done),
      "answer/trip/boat": { response: [], checked: false, at: 1 },
    });
    await page.getByLabel("A name or number").fill("Ada K.");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the file" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/-Ada-K-.*\.json$/u);
    const file = JSON.parse(await readFile(await download.path(), "utf8")) as {
      by: string;
      entries: object;
    };
    expect([file.by, Object.keys(file.entries).sort()]).toEqual([
      "Ada K.",
      Object.keys(entriesOf(done)).sort(),
    ]);
  });

  test("the file and the code are counted alike", async ({ page }) => {
    await openWith(page, entriesOf(done));
    await page.getByLabel("A name or number").fill("Ada");
    const given = await shown(page);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the file" }).click();
    const path = await (await waiting).path();
    await page.goto(`${classView}#code=${given}`);
    await page.getByLabel("Files:").setInputFiles(path);
    await expect.poll(() => page.locator('[data-part="refused"] li').count()).toBe(1);
    expect(await lines(page).count()).toBe(1);
    expect(await chosen(page, asked.id, asked.right)).toBe("1");
  });

  test("work of another tab shows at once", async ({ page, context }) => {
    await openWith(page, entriesOf({ label: done.label }));
    const other = await context.newPage();
    await other.goto(handIn);
    await other.evaluate(
      ([name, value]) => {
        localStorage.setItem(name, value);
      },
      [
        `take-it-apart/2/answer/${unit.id}/${asked.id}`,
        JSON.stringify(Object.values(entriesOf({ answer: done.answer }))[0]),
      ] as const,
    );
    await expect.poll(() => amount(page)).toContain("Questions answered: 1 of");
  });
});

describe("answers that a learner gave on the pages", () => {
  test.for([
    ["right at once", true, "sure"],
    ["right after a sure miss", false, "after-sure-miss"],
  ] as const)("%s", async ([, isRight, sureness], { page }) => {
    const choice = firstOf("single-choice");
    const question = await open(page, choice);
    if (!isRight) {
      await question.answer(...wrongAnswer(choice.item));
      await question.again.click();
    }
    await question.answer(...rightAnswer(choice.item));
    await page.goto(handIn);
    const answer = { response: [asked.right], sureness };
    expect(readCode(form, await shown(page))).toEqual({
      problem: undefined,
      work: workOf({ answer }),
    });
  });
});

describe("on a device without work", () => {
  test.for([
    ["", {}],
    ["that can be understood", { [`answer/${unit.id}/${asked.id}`]: "{" }],
    [
      "that was checked",
      { [`answer/${unit.id}/${asked.id}`]: { response: ["a"], checked: false, at: 1 } },
    ],
  ] as const)("%s, there is nothing to hand in", async ([, entries], { page }) => {
    await openWith(page, entries);
    expect(await amount(page)).toMatch(/^There is nothing to hand in yet/u);
    expect(await code(page).isVisible()).toBe(false);
  });
});

test("a browser that forbids storage has nothing to hand in", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Forbidden.", "SecurityError");
      },
    });
  });
  await page.goto(handIn);
  expect(await amount(page)).toMatch(/^There is nothing to hand in yet/u);
});
