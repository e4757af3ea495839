import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { Deck } from "./deck.ts";
import { lesson, openDeck, slide, test } from "./slides-site.ts";
import { isAt, windowsTalk } from "./slides-talk.ts";

describe("from a server", () => {
  windowsTalk(test);
});

describe("the teacher's window", () => {
  const openAlone = async (page: Page, number: number): Promise<Deck> => {
    await page.goto(`${lesson.address}?presenter#${number}`);
    return new Deck(page);
  };
  const timeOf = (page: Page, part: string) => page.locator(`[data-part="${part}"]`).textContent();

  test("shows the notes, and what the plan says to ask and to expect", async ({ page }) => {
    const { current } = await openAlone(page, slide.sentence);
    const notes = await current.getByRole("note").innerText();
    for (const words of ["Wait. Let pairs look", "Who says so?", "Nobody is named.", "minutes"])
      expect(notes).toContain(words);
  });

  test("shows the answer, which the class does not see yet", async ({ page }) => {
    const deck = await openAlone(page, slide.question);
    expect(await deck.answer.isVisible()).toBe(true);
    const told = page.locator('[data-part="class"]');
    const before = await told.textContent();
    await deck.press("a");
    expect([before, await told.textContent()]).toEqual([
      "The class does not see the answer yet.",
      "The class sees the answer.",
    ]);
  });

  test("names the next slide, and the last as such", async ({ page }) => {
    const deck = await openAlone(page, slide.sentence);
    const coming = page.locator('[data-part="coming"]');
    const next = await coming.textContent();
    await deck.press("End");
    expect([next, await coming.textContent()]).toEqual([
      lesson.slides[2]?.heading.text,
      "This is the last slide.",
    ]);
  });

  test("tells the time, what is left of the section, and how far over it the class is", async ({
    page,
  }) => {
    await page.clock.install({ time: new Date("2026-11-25T08:00:00") });
    await openAlone(page, slide.sentence);
    const { minutes = 0, until = 0 } = lesson.slides[1]?.section ?? {};
    // Stopped: on a slow machine real seconds pass between two questions.
    await page.clock.pauseAt(new Date("2026-11-25T08:00:30"));
    await page.getByRole("button", { name: "Start" }).click();
    await page.clock.fastForward(65_000);
    expect(await timeOf(page, "elapsed")).toBe("1:05");
    expect(await timeOf(page, "clock")).toContain("08:01");
    expect(await timeOf(page, "section")).toBe(`${until - 2}:55 left of ${minutes} min`);
    await page.clock.fastForward(until * 60_000);
    expect(await timeOf(page, "section")).toBe(`1:05 over; planned: ${minutes} min`);
  });

  test("stops the time, goes on with it through a reload, and sets it back", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-25T08:00:00") });
    await openAlone(page, slide.sentence);
    await page.getByRole("button", { name: "Start" }).click();
    await page.clock.fastForward(10_000);
    await page.reload();
    await page.clock.fastForward(5000);
    const on = await timeOf(page, "elapsed");
    await page.getByRole("button", { name: "Pause" }).click();
    await page.clock.fastForward(60_000);
    const paused = await timeOf(page, "elapsed");
    await page.getByRole("button", { name: "Back to 0" }).click();
    // On a slow machine a few real seconds pass too, but not the minute of the pause.
    const aboutFifteen = expect.stringMatching(/^0:(1[5-9]|2\d)$/u) as string;
    expect([on, paused]).toEqual([aboutFifteen, aboutFifteen]);
    expect(await timeOf(page, "elapsed")).toBe("0:00");
  });

  test("fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openAlone(page, slide.sentence);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe("what a window is sent", () => {
  const state = { at: 9e15, slide: 2, isAnswered: true, screen: "slide", hands: {} };
  const message = { deck: `/${lesson.address}`, from: "presenter", asks: false, state };

  /** Sends as a window of the same site, or as a script that this page was given. */
  const send = (page: Page, data: unknown, way: "channel" | "window") =>
    page.evaluate(
      ([told, how]) => {
        if (how === "window") postMessage(told, location.origin);
        else new BroadcastChannel("take-it-apart/slides").postMessage(told);
      },
      [data, way] as const,
    );

  test.for([
    ["no state", { ...message, state: undefined }],
    ["a slide that is not there", { ...message, state: { ...state, slide: 99 } }],
    ["a slide that is no number", { ...message, state: { ...state, slide: "<img src=x>" } }],
    ["hands that are none", { ...message, state: { ...state, hands: { 2: ["<img src=x>"] } } }],
    ["another deck", { ...message, deck: "/elsewhere.html" }],
    ["text", "<img src=x onerror=alert(1)>"],
  ] as const)("is left alone: %s", async ([, data], { page }) => {
    const deck = await openDeck(page);
    await send(page, data, "channel");
    await send(page, { ...message, state: { ...state, isAnswered: false, at: 5 } }, "channel");
    await isAt(deck, "2");
  });

  test("is left alone where it comes from a window of no deck", async ({ page }) => {
    const deck = await openDeck(page);
    await send(page, message, "window");
    await send(page, { ...message, state: { ...state, slide: 4, at: 1 } }, "channel");
    await isAt(deck, "4 answered");
  });
});
