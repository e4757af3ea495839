import type { Locator, Page } from "playwright-core";
import type { Item } from "../../src/unit/model.ts";
import { rightAnswer } from "./content.ts";
import type { Question } from "./question.ts";

export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the focus is on a control; throws when that never happens. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** Gives the right answer with the keyboard alone, from the first control to the last. */
export async function typeAnswer(page: Page, question: Question, item: Item): Promise<void> {
  const right = rightAnswer(item);
  switch (item.type) {
    case "single-choice":
    case "label":
      for (const id of right) await pickRadio(page, question, id);
      break;
    case "multiple-response":
    case "find-in-text":
      for (const { id } of "phrases" in item ? item.phrases : item.choices)
        if (right.includes(id)) await press(page, question.choice(id), "Space");
      break;
    case "order":
      for (const { id } of item.choices)
        await press(page, question.place(id), String(right.indexOf(id) + 1));
      break;
    default:
      await tabTo(page, question.field);
      await page.keyboard.type(right.join());
  }
}

/** Goes to a control and presses a key there. */
export async function press(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** A group of radio buttons is one stop for Tab; arrows move inside it. */
async function pickRadio(page: Page, question: Question, id: string): Promise<void> {
  const name = await question.choice(id).getAttribute("name");
  await press(page, question.item.locator(`input[name="${name ?? ""}"]`).first(), "Space");
  while (!(await question.choice(id).isChecked())) await page.keyboard.press("ArrowDown");
}
