import type { Locator, Page } from "playwright-core";

/** A deck as it is shown. */
export class Deck {
  readonly page: Page;
  readonly current: Locator;
  readonly answer: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.current = page.locator("slide-deck [data-type]:visible");
    this.answer = this.current.locator("details > ul");
    this.said = page.locator('[data-part="said"]');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Which slide is shown, and whether with its answer: `2` or `2 answered`. */
  async state(): Promise<string> {
    const [, number = "none"] =
      /(\d+) \/ \d+/u.exec((await this.part("place").textContent()) ?? "") ?? [];
    return (await this.answer.isVisible()) ? `${number} answered` : number;
  }

  /** The hands that are shown beside each choice. */
  hands(): Promise<string[]> {
    return this.current.locator('[data-part="count"]:visible').allTextContents();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  part(name: string): Locator {
    return this.page.locator(`slide-deck [data-part="${name}"]`).first();
  }
}

/** Goes to a slide of a deck. */
export async function deckAt(page: Page, address: string, number: number): Promise<Deck> {
  await page.goto(`${address}#${number}`);
  return new Deck(page);
}
