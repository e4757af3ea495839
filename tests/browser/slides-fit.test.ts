import { expect } from "vitest";
import { pages, test } from "./browse.ts";
import { loadUnits } from "../../src/unit-loader.ts";
import { addresses } from "../../src/views/address.ts";
import { tooLong, windows } from "./slides-fit.ts";

const decks = [...loadUnits().values()]
  .flatMap(({ value }) => value ?? [])
  .flatMap(({ id, lessons }) =>
    lessons
      .filter(({ slides }) => slides.length > 0)
      .map((lesson) => addresses.slides(id, lesson.id).slice(1)),
  );

test("every lesson with slides has a page that shows them", () => {
  expect(pages.filter((name) => decks.includes(name))).toEqual(decks.toSorted());
});

test.for(decks.flatMap((deck) => windows.map((window) => ({ deck, ...window }))))(
  "$deck fits $width by $height, with answers and hands",
  async ({ deck, least, ...viewport }, { page }) => {
    await page.setViewportSize(viewport);
    expect(await tooLong(page, deck, least)).toEqual([]);
  },
);
