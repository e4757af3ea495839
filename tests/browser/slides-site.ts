import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { deckOf } from "../../src/views/slides/deck.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "../views/items.ts";
import { test as base } from "./browse.ts";
import { deckAt, type Deck } from "./deck.ts";
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

/** Goes to a slide of the first lesson, or of another. */
export const openDeck = (page: Page, number = 1, address = lesson.address): Promise<Deck> =>
  deckAt(page, address, number);
