import type { Page } from "playwright-core";
import { deckAt, type Deck } from "./deck.ts";

/** Windows of projectors, each with the smallest type that may be on a slide. */
export const windows = [
  { width: 1024, height: 768, least: 28 },
  { width: 1920, height: 1080, least: 39 },
];

/** Every slide of a deck that does not fit a window, also with its answer and with hands. */
export async function tooLong(page: Page, address: string, least: number): Promise<string[]> {
  await page.goto(address);
  const number = await page.locator("slide-deck [data-type]").count();
  const found = [];
  for (let slide = 1; slide <= number; slide += 1) {
    const deck = await deckAt(page, address, slide);
    found.push(...(await faultsOf(deck, least)).map((fault) => `${slide}: ${fault}`));
    await deck.press("1", "2", "2", "3", "4", "a");
    found.push(...(await faultsOf(deck, least)).map((fault) => `${slide} answered: ${fault}`));
  }
  return found;
}

/** What is wrong with the slide that is shown. */
const faultsOf = ({ current }: Deck, least: number): Promise<string[]> =>
  current.locator('[data-part="body"]').evaluate((body, size) => {
    const isLong = body.scrollHeight > body.clientHeight || body.scrollWidth > body.clientWidth;
    const { bottom, right } = body.getBoundingClientRect();
    const shown = [...body.querySelectorAll("*")].filter(
      (part) =>
        part.checkVisibility() &&
        [...part.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
    );
    const small = shown.filter((part) => parseFloat(getComputedStyle(part).fontSize) < size);
    return [
      ...(isLong ? ["longer than the window"] : []),
      ...(bottom > innerHeight || right > innerWidth ? ["behind the edge"] : []),
      ...small.map((part) => `small: ${part.textContent.slice(0, 40)}`),
    ];
  }, least);
