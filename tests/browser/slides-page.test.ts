import { describe, expect } from "vitest";
import { readPdf } from "../site/pdf.ts";
import { isTooWide } from "./page-state.ts";
import { tooLong, windows } from "./slides-fit.ts";
import { lesson, openDeck, other, slide, test as base } from "./slides-site.ts";
import { none, violationsOn } from "./violations.ts";

const test = base.override("settings", { bypassCSP: true, viewport: { width: 1024, height: 768 } });
const decks = [lesson.address, other.address];

test.for(decks.flatMap((deck) => windows.map((window) => ({ deck, ...window }))))(
  "$deck fits $width by $height, with answers and hands",
  async ({ deck, least, ...viewport }, { page }) => {
    await page.setViewportSize(viewport);
    expect(await tooLong(page, deck, least)).toEqual([]);
  },
);

test("a short sentence is set larger than the smallest type", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const deck = await openDeck(page, slide.sentence);
  const size = await deck
    .part("passage")
    .evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
  expect(size).toBeGreaterThanOrEqual(44);
});

describe("a slide much longer than it should be", () => {
  const lengthen = (text: string) => {
    for (const part of document.querySelectorAll("slide-deck blockquote")) part.append(text);
  };

  test("keeps its type readable, and scrolls by the keys of a keyboard", async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    const deck = await openDeck(page, slide.sentence);
    await page.evaluate(lengthen, "Far too many words. ".repeat(200));
    await page.setViewportSize({ width: 1024, height: 767 });
    const body = deck.current.locator('[data-part="body"]');
    await expect.poll(() => body.getAttribute("tabindex")).toBe("0");
    const size = await body.evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
    expect(size).toBe(28);
    await body.focus();
    await deck.press("ArrowDown");
    await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    expect(await deck.state()).toBe("2");
  });
});

describe("axe finds nothing", () => {
  const states: readonly (readonly [state: string, slide: number, keys: readonly string[]])[] = [
    ["on the title", slide.title, []],
    ["on a sentence", slide.sentence, []],
    ["on a sentence with hands and its answer", slide.sentence, ["1", "2", "2", "a"]],
    ["on an item", slide.item, []],
    ["on an item with hands and its reasons", slide.item, ["1", "2", "2", "a"]],
    ["on the exit ticket", slide.ticket, []],
    ["on a black screen", slide.sentence, ["b"]],
    ["on a white screen", slide.sentence, ["w"]],
    ["in the list of keys", slide.sentence, ["?"]],
  ];

  test.for(states)("%s", async ([, number, keys], { page }) => {
    const deck = await openDeck(page, number);
    await deck.press(...keys);
    expect(await violationsOn(page)).toEqual(none);
  });

  test.for([slide.sentence, slide.item])(
    "in the teacher's window at slide %i",
    async (number, { page }) => {
      await page.goto(`${lesson.address}?presenter#${number}`);
      await page.getByRole("button", { name: "Start" }).click();
      expect(await violationsOn(page)).toEqual(none);
    },
  );

  test("at 320 pixels", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const deck = await openDeck(page, slide.item);
    await deck.press("1", "a");
    expect(await violationsOn(page)).toEqual(none);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe("in forced colours", () => {
  test("a bar still shows, as it is drawn as a border", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const deck = await openDeck(page, slide.sentence);
    await deck.press("1");
    const bar = deck.current.locator(".slide-choices [data-part='bar']").first();
    const drawn = await bar.evaluate((element) => {
      const { borderTopWidth, borderTopStyle, width } = getComputedStyle(element);
      return [parseFloat(borderTopWidth) > 3, borderTopStyle, parseFloat(width) > 50];
    });
    expect(drawn).toEqual([true, "solid", true]);
  });
});

const withScript = [true, false];

describe.each(withScript)("printed with scripts %s", (javaScriptEnabled) => {
  const printed = test.override("settings", { javaScriptEnabled });

  printed("each slide stands on one page with its answer and its notes", async ({ page }) => {
    await page.goto(`${lesson.address}#${slide.item}`);
    const { pages } = await readPdf(new Uint8Array(await page.pdf({ format: "A4" })));
    const squeezed = pages.map(({ words }) => words.replace(/\s/gu, ""));
    const apart = lesson.slides.flatMap(({ heading, answer, notes }, index) => {
      const parts = [
        `Slide ${index + 1} of`,
        heading.text,
        ...(answer?.lines.map(({ text }) => text) ?? []),
        ...notes.steps.map((step) => step.do),
        notes.text,
      ].map((text) => text.replace(/\s/gu, ""));
      return squeezed.some((words) => parts.every((part) => words.includes(part)))
        ? []
        : [index + 1];
    });
    expect(apart).toEqual([]);
  });

  printed("no button, no bar and no masthead is on paper", async ({ page }) => {
    await page.goto(`${lesson.address}#${slide.item}`);
    await page.emulateMedia({ media: "print" });
    const chrome = page.locator("button, header, footer, summary, [data-part='bar']");
    expect(await chrome.filter({ visible: true }).count()).toBe(0);
  });
});

describe("without scripts", () => {
  const still = test.override("settings", { javaScriptEnabled: false });

  still("all slides stand below each other, their answers closed", async ({ page }) => {
    await page.goto(lesson.address);
    const shown = page.getByRole("heading", { level: 2 }).filter({ visible: true });
    expect(await shown.allTextContents()).toEqual(
      lesson.slides.map(({ heading }) => expect.stringContaining(heading.text) as string),
    );
    expect(await page.locator("details > ul:visible").count()).toBe(0);
  });

  still("an answer opens at a click, and marks what is right", async ({ page }) => {
    await page.goto(lesson.address);
    await page.locator("summary", { hasText: "The answer" }).first().click();
    const why = lesson.slides[1]?.answer?.lines[0]?.text ?? "?";
    expect(await page.getByText(why).isVisible()).toBe(true);
    expect(await page.getByText("✓ right").filter({ visible: true }).count()).toBe(1);
  });

  still("the notes can be read, and no button is there", async ({ page }) => {
    await page.goto(lesson.address);
    expect(await page.getByText("Wait. Let pairs look").isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
  });

  still.for([320, 768, 1366])("the page fits %i pixels", async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(lesson.address);
    expect(await isTooWide(page)).toBe(false);
  });
});
