import { expect } from "vitest";
import type { Page } from "playwright-core";
import { test } from "./browse.ts";
import { firstOf, rightAnswer, type Asked } from "./content.ts";
import { open, Question } from "./question.ts";

const choice = firstOf("single-choice");
const number = firstOf("number");
const words = firstOf("short-response");
const several = firstOf("multiple-response");
const label = firstOf("label");
const markup = `<img src=x onerror=alert(1)>`;
const [first = ""] = rightAnswer(several.item);

/** What stands in storage, and no answer of ours can be read from it. */
const foreign = [
  "",
  "{",
  "null",
  "[]",
  "0",
  "17",
  "true",
  `"russian-estimates"`,
  `{"response":"x"}`,
  `{"response":[1,2]}`,
  `{"response":{"0":"x","length":1}}`,
  `{"__proto__":{}}`,
  `{"__proto__":{"response":["x"],"checked":true}}`,
  `{"response":["${markup}"],"checked":true}`,
  `{"response":["\\"] *"],"checked":true}`,
  `{"response":[],"checked":true}`,
];
const long = "x".repeat(2 ** 20);

type Kept = Pick<Asked, "address" | "id" | "unit">;

/** Opens a question's page on a device where a value stands under the question's name. */
async function openWith(page: Page, asked: Kept, value: string): Promise<Question> {
  const name = `take-it-apart/2/answer/${asked.unit.id}/${asked.id}`;
  const save = (entry: { name: string; value: string }): void => {
    localStorage.setItem(entry.name, entry.value);
  };
  await page.addInitScript(save, { name, value });
  return open(page, asked);
}

const saved = (...response: string[]): string => JSON.stringify({ response, checked: true });

test.for(foreign)("with %s in storage the question is as new", async (value, { page }) => {
  const { item, told } = await openWith(page, choice, value);
  const chosen = await item.getByRole("radio", { checked: true }).count();
  expect({ chosen, told: await told.count() }).toEqual({ chosen: 0, told: 0 });
});

test.for(foreign.slice(-3))(
  "with %s in storage the question is answered",
  async (value, { page }) => {
    const question = await openWith(page, choice, value);
    await question.answer(...rightAnswer(choice.item));
    expect(await question.told.first().textContent()).toBe("Right.");
  },
);

test.for([long, saved(long), saved(...Array.from({ length: 50_000 }, () => "x"))])(
  "with a megabyte in storage, nothing is told",
  async (value, { page }) => {
    const question = await openWith(page, choice, value);
    expect(await question.told.count()).toBe(0);
  },
);

test.for([number, words])("$type: markup in storage stays text", async (asked, { page }) => {
  const question = await openWith(page, asked, saved(markup));
  expect(await question.field.inputValue()).toBe(markup);
});

test.for([number, words])("$type: markup in storage makes no element", async (asked, { page }) => {
  const question = await openWith(page, asked, saved(markup));
  expect(await question.item.locator("img").count()).toBe(0);
});

test("of an answer, a choice that is gone is left out", async ({ page }) => {
  const question = await openWith(page, several, saved(first, "gone-since"));
  expect(await question.item.getByRole("checkbox", { checked: true }).count()).toBe(1);
});

test("of labels, those that are still there stay", async ({ page }) => {
  const [one = ""] = rightAnswer(label.item);
  const question = await openWith(page, label, saved(one, "gone-since:signpost"));
  expect(await question.choice(one).isChecked()).toBe(true);
});

test("an answer that is not whole any more gets no verdict", async ({ page }) => {
  const [one = ""] = rightAnswer(label.item);
  const question = await openWith(page, label, saved(one, "gone-since:signpost"));
  expect(await question.told.count()).toBe(0);
});
