import type { Locator, Page } from "playwright-core";
import type { Response } from "../../src/unit/grade.ts";

/** A question of a quiz as a learner meets it on a page. */
export class Question {
  readonly item: Locator;
  /** The group of buttons that asks how sure the learner is. */
  readonly howSure: Locator;
  readonly sure: Locator;
  readonly verdict: Locator;
  /** The paragraphs of the verdict: what it is, then the reasons. */
  readonly told: Locator;
  readonly again: Locator;
  /** The closed part with all reasons. */
  readonly reasons: Locator;
  /** Where a number or words are written. */
  readonly field: Locator;

  constructor(page: Page, id: string) {
    this.item = page.locator(`quiz-item[id="${id}"]`);
    this.howSure = this.item.getByRole("group", { name: "How sure are you?" });
    this.sure = this.howSure.getByRole("button", { name: "Sure", exact: true });
    this.verdict = this.item.getByRole("status");
    this.told = this.verdict.locator("p");
    this.again = this.item.getByRole("button", { name: "Try again" });
    this.reasons = this.item.locator("details");
    this.field = this.item.locator("input[type=text], textarea");
  }

  /** The radio button or box of a choice. */
  choice(id: string): Locator {
    return this.item.locator(`input[value="${id}"]`);
  }

  /** The list that gives a choice its place. */
  place(id: string): Locator {
    return this.item.locator(`select[data-choice="${id}"]`);
  }

  /** Answers with the mouse: clicks on choices, gives places in order, or fills the field. */
  async choose(...response: Response): Promise<void> {
    const [first = ""] = response;
    if ((await this.field.count()) > 0) return this.field.fill(first);
    const hasPlaces = (await this.item.locator("select").count()) > 0;
    for (const [index, id] of response.entries()) {
      if (hasPlaces) await this.place(id).selectOption(String(index + 1));
      else await this.item.locator(`label:has(input[value="${id}"])`).click();
    }
  }

  /** Answers and asks for the verdict. */
  async answer(...response: Response): Promise<void> {
    await this.choose(...response);
    await this.sure.click();
  }
}

/** Goes to the page of a question. */
export async function open(page: Page, asked: { address: string; id: string }): Promise<Question> {
  await page.goto(asked.address);
  return new Question(page, asked.id);
}
