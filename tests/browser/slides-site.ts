import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { deckOf } from "../../src/views/slides/deck.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "../views/items.ts";
import { test as base } from "./browse.ts";
import { buildFixtureSite } from "./fixture-site.ts";

const copy = buildFixtureSite();
afterAll(() => {
  copy[Symbol.dispose]();
});

export const dist = join(copy.path, "dist");

/** A test on the site of the fixtures: its slides do not change with the content. */
export const test = base.override("folder", dist);

export const [lesson, other] = unit.lessons.map((one) => ({
  slides: deckOf(unit, one, english),
  address: addresses.slides(unit.id, one.id).slice(1),
})) as [Lesson, Lesson];

interface Lesson {
  readonly slides: ReturnType<typeof deckOf>;
  readonly address: string;
}

/** The slides that the tests speak of, by their numbers. */
export const slide = { title: 1, sentence: 2, question: 3, item: 4, ticket: 5 } as const;

/** A deck as it is shown. */
export class Deck {
  readonly current: Locator;
  readonly answer: Locator;
  readonly said: Locator;

  constructor(readonly page: Page) {
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

export async function openDeck(page: Page, number = 1, address = lesson.address): Promise<Deck> {
  await page.goto(`${address}#${number}`);
  return new Deck(page);
}
