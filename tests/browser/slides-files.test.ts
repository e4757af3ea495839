import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { describe, expect } from "vitest";
import { dist, lesson, openDeck, slide, test } from "./slides-site.ts";
import { isAt, noticeIn, openPresenter, windowsTalk } from "./slides-talk.ts";

// As from a USB stick: no server at all.
const onDisk = test.override("site", () => `${pathToFileURL(dist).href}/`);

describe("from a file", () => {
  windowsTalk(onDisk);
});

describe("from a file, in a browser that gives each window an origin of its own", () => {
  const withoutChannel = (context: BrowserContext): Promise<unknown> =>
    context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "BroadcastChannel");
    });

  onDisk(
    "the window that was opened and the one that opened it still talk",
    async ({ page, context }) => {
      await withoutChannel(context);
      const deck = await openDeck(page, slide.question);
      const presenter = await openPresenter(deck);
      await presenter.press("End");
      await isAt(deck, "5");
      await deck.press("Home");
      await isAt(presenter, "1");
    },
  );

  onDisk("they do so after either is loaded anew", async ({ page, context }) => {
    await withoutChannel(context);
    const deck = await openDeck(page, slide.question);
    const presenter = await openPresenter(deck);
    await page.reload();
    await presenter.press("End");
    await isAt(deck, "5");
    await presenter.page.reload();
    await deck.press("Home");
    await isAt(presenter, "1");
  });

  onDisk(
    "two that nobody opened from the other can not, and the teacher is told",
    async ({ page, context }) => {
      await withoutChannel(context);
      await openDeck(page, slide.question);
      const alone = await context.newPage();
      await alone.goto(`${lesson.address}?presenter#3`);
      await expect
        .poll(() => noticeIn(alone).textContent(), { timeout: 10_000 })
        .toContain("lets two windows of a file not talk");
    },
  );
});
