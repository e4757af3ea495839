import type { Page } from "playwright-core";
import { dissection, lesson, questionsOn, rightAnswer, wrongAnswer } from "./content.ts";
import { Question } from "./question.ts";

/** Opens everything that can be unfolded: cards, reasons, tables. */
export const unfold = (page: Page): Promise<void> =>
  page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });

/** Goes to the article taken apart and shows its labels. */
export async function showLabels(page: Page): Promise<void> {
  await page.goto(dissection);
  await page.getByLabel("Show the labels").check();
}

/** Goes to the lesson and answers all its questions. */
export async function answerAll(page: Page, how: "right" | "wrong"): Promise<void> {
  const answerOf = how === "right" ? rightAnswer : wrongAnswer;
  await page.goto(lesson);
  for (const { id, item } of questionsOn(lesson))
    await new Question(page, id).answer(...answerOf(item));
}

/** True where a page is wider than the window. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
