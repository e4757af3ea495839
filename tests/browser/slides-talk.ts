import type { Page } from "playwright-core";
import { expect } from "vitest";
import { Deck } from "./deck.ts";
import { lesson, openDeck, other, slide, type test as slidesTest } from "./slides-site.ts";

/** Opens the teacher's window from the one with the slides. */
export async function openPresenter({ page }: Deck): Promise<Deck> {
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("n");
  const presenter = new Deck(await opened);
  await presenter.page.getByRole("heading", { name: "For you alone" }).waitFor();
  return presenter;
}

export const isAt = async (deck: Deck, state: string): Promise<void> => {
  await expect.poll(() => deck.state()).toBe(state);
};
const hasHands = async (deck: Deck, first: string): Promise<void> => {
  await expect.poll(async () => (await deck.hands())[0]).toBe(first);
};
export const noticeIn = (page: Page) => page.locator('[data-part="apart"]');

/** What two windows of a deck must do, wherever the site stands. */
export function windowsTalk(test: typeof slidesTest): void {
  test("the teacher's window opens at the same slide and moves the other", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    const presenter = await openPresenter(deck);
    await isAt(presenter, "2 answered");
    await presenter.press("ArrowRight");
    await isAt(deck, "2 answered");
    await presenter.press("ArrowRight");
    await isAt(deck, "3");
  });

  test("the slides move the teacher's window", async ({ page }) => {
    const deck = await openDeck(page);
    const presenter = await openPresenter(deck);
    await deck.press("End");
    await isAt(presenter, String(lesson.slides.length));
  });

  test("hands are counted from either", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    const presenter = await openPresenter(deck);
    await deck.press("1");
    await hasHands(presenter, "1");
    await presenter.button("One hand more: Attributed claim").click();
    await hasHands(deck, "2");
  });

  test("hands for an item are counted beside its reasons", async ({ page }) => {
    const deck = await openDeck(page, slide.item);
    const presenter = await openPresenter(deck);
    await presenter.button("One hand more: The writer").click();
    await hasHands(deck, "1");
    expect(await presenter.hands()).toEqual(["1", "0", "0"]);
  });

  test("a black screen is black for the class alone", async ({ page }) => {
    const deck = await openDeck(page, slide.question);
    const presenter = await openPresenter(deck);
    await presenter.button("Black screen").click();
    await expect.poll(() => page.getByRole("heading", { level: 2 }).isVisible()).toBe(false);
    expect(await presenter.current.getByRole("heading", { level: 2 }).isVisible()).toBe(true);
    await presenter.press("ArrowRight");
    await isAt(deck, "3");
  });

  test("either may be loaded anew", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    const presenter = await openPresenter(deck);
    await deck.press("1");
    await hasHands(presenter, "1");
    await presenter.page.reload();
    await presenter.press("End");
    await isAt(deck, "5");
    await page.reload();
    await presenter.press("Home");
    await isAt(deck, "1");
    await presenter.press("ArrowRight");
    await isAt(deck, "2");
    await hasHands(deck, "1");
  });

  test("the teacher's window may come first, and opens the slides", async ({ page }) => {
    await page.goto(`${lesson.address}?presenter#3`);
    const presenter = new Deck(page);
    const opened = page.waitForEvent("popup");
    await presenter.button("Open the slides window").click();
    const deck = new Deck(await opened);
    await isAt(deck, "3");
    await presenter.press("End");
    await isAt(deck, "5");
    await deck.press("Home");
    await isAt(presenter, "1");
  });

  test("the teacher is told when no window with slides answers, until one does", async ({
    page,
  }) => {
    await page.goto(`${lesson.address}?presenter#3`);
    await expect
      .poll(() => noticeIn(page).textContent(), { timeout: 10_000 })
      .toMatch(/^No window with the slides answers/u);
    const opened = page.waitForEvent("popup");
    await new Deck(page).button("Open the slides window").click();
    await opened;
    await expect.poll(() => noticeIn(page).textContent()).toBe("");
  });

  test("a deck is moved by no window of another", async ({ page, context }) => {
    const deck = await openDeck(page, slide.question);
    const stranger = await openDeck(await context.newPage(), 2, `${other.address}?presenter`);
    await stranger.press("End");
    await isAt(stranger, "3");
    const late = await openPresenter(deck);
    await isAt(late, "3 answered");
    expect(await deck.state()).toBe("3");
  });
}
