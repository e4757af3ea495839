import { describe, expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { addresses } from "../../src/views/address.ts";
import { loadPractice } from "../../src/unit-loader.ts";
import { test } from "./browse.ts";
import { dissection, firstOf, lesson, read } from "./content.ts";

/** A voice of the browser, as far as the page looks at it. */
interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the browser is asked for; it stands on `window`, where the tests end sentences. */
interface Spoken {
  readonly said: { text: string; voice: Voice | null; lang: string }[];
  cancelled: number;
  voices: Voice[];
  end: () => void;
  fail: () => void;
  come: (voices: Voice[]) => void;
}

declare const spoken: Spoken;

const local: Voice = { lang: "en-GB", localService: true };
const { unit } = firstOf("single-choice");
const [practiceText] = [...loadPractice().values()].flatMap(({ value }) => value ?? []);
const practice = practiceText ? addresses.practiceText(practiceText.id).slice(1) : "";

/** In the place of the browser's own voices, which a headless one has not: a fake that records. */
function fake(voices: Voice[]): void {
  let latest: SpeechSynthesisUtterance | undefined;
  const state: Spoken = {
    said: [],
    cancelled: 0,
    voices,
    end: () => {
      latest?.onend?.(new Event("end") as SpeechSynthesisEvent);
    },
    fail: () => {
      latest?.onerror?.(new Event("error") as SpeechSynthesisErrorEvent);
    },
    come: (more) => {
      state.voices = more;
      synthesis.onvoiceschanged?.();
    },
  };
  const synthesis = {
    onvoiceschanged: null as null | (() => void),
    getVoices: () => state.voices,
    cancel: () => {
      state.cancelled += 1;
    },
    speak: (utterance: SpeechSynthesisUtterance) => {
      latest = utterance;
      const { text, voice, lang } = utterance;
      state.said.push({ text, voice, lang });
    },
  };
  class Utterance {
    voice = null;
    lang = "";
    onend = null;
    onerror = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken: state });
}

async function openWith(page: Page, address: string, ...voices: Voice[]): Promise<void> {
  await page.addInitScript(fake, voices);
  await page.goto(address);
}

const button = (page: Page): Locator => page.locator("read-aloud").getByRole("button");
const start = (page: Page): Promise<void> => button(page).click();
const end = (page: Page): Promise<void> =>
  page.evaluate(() => {
    spoken.end();
  });
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => spoken.said.map(({ text }) => text));
const marked = (page: Page): Promise<string[]> => page.locator("[data-spoken]").allInnerTexts();

/** Reads to the end; what was read. */
async function readAll(page: Page): Promise<string[]> {
  await start(page);
  return page.evaluate(() => {
    let before = 0;
    while (before < spoken.said.length) {
      before = spoken.said.length;
      spoken.end();
    }
    return spoken.said.map(({ text }) => text);
  });
}

describe("the button", () => {
  test.for([read, practice, lesson])("is there on %s", async (address, { page }) => {
    await openWith(page, address, local);
    expect(await button(page).textContent()).toBe("Read aloud");
  });

  test("is not there where nothing is read", async ({ page }) => {
    await openWith(page, dissection, local);
    expect(await button(page).count()).toBe(0);
  });

  test.for([
    ["no voice", []],
    ["only a voice that sends the text away", [{ lang: "en-GB", localService: false }]],
    ["only a voice of another language", [{ lang: "fr-FR", localService: true }]],
  ] as [string, Voice[]][])("is hidden where there is %s", async ([, voices], { page }) => {
    await openWith(page, read, ...voices);
    expect(await button(page).count()).toBe(0);
  });

  test("comes when a voice comes late", async ({ page }) => {
    await openWith(page, read);
    await page.evaluate((voice) => {
      spoken.come([voice]);
    }, local);
    expect(await button(page).isVisible()).toBe(true);
  });

  test("is not there in a browser that can not speak", async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Window.prototype, "speechSynthesis");
    });
    await page.goto(read);
    expect(await button(page).count()).toBe(0);
  });

  test("is not printed", async ({ page }) => {
    await openWith(page, read, local);
    await page.emulateMedia({ media: "print" });
    expect(await button(page).count()).toBe(0);
  });
});

describe("what is read", () => {
  test("is the whole article, sentence by sentence", async ({ page }) => {
    await openWith(page, read, local);
    expect(await readAll(page)).toEqual(unit.article.sentences.map(({ text }) => text));
  });

  test("is every sentence of a practice text", async ({ page }) => {
    await openWith(page, practice, local);
    expect(await readAll(page)).toEqual(practiceText?.article.sentences.map(({ text }) => text));
  });

  test("goes with a voice of the device, in its language", async ({ page }) => {
    await openWith(page, read, { lang: "en-US", localService: false }, local);
    await start(page);
    const [first] = await page.evaluate(() => spoken.said);
    expect(first).toMatchObject({ voice: local, lang: "en-GB" });
  });

  test("is English on a page that speaks German around it", async ({ page }) => {
    await openWith(page, `de/${read}`, { lang: "de-DE", localService: true }, local);
    await start(page);
    const [first] = await page.evaluate(() => spoken.said);
    expect(first?.voice).toEqual(local);
  });

  test("on a lesson begins with its heading, then the paragraphs", async ({ page }) => {
    await openWith(page, lesson, local);
    const parts = await readAll(page);
    expect(parts.slice(1, 3)).toEqual([
      await page.locator("h1").innerText(),
      await page.locator(".lead").innerText(),
    ]);
  });

  test("on a lesson is each list item, once", async ({ page }) => {
    await openWith(page, lesson, local);
    const parts = await readAll(page);
    const item = await page.locator("main > ol > li").first().innerText();
    expect(parts.filter((part) => part.includes(item))).toEqual([item]);
  });

  test("on a lesson is no question and no reason", async ({ page }) => {
    await openWith(page, lesson, local);
    const parts = (await readAll(page)).join("\n");
    const items = page.locator("quiz-item > p");
    const found = (await items.allInnerTexts()).filter((text) => parts.includes(text));
    expect(found).toEqual([]);
  });

  test("on a lesson is nothing that is folded away", async ({ page }) => {
    await openWith(page, lesson, local);
    const folded = await page.locator("main > details p").first().textContent();
    expect((await readAll(page)).map((part) => part.trim())).not.toContain(folded?.trim());
  });

  test("on a lesson is nothing that is hidden", async ({ page }) => {
    await openWith(page, lesson, local);
    const first = page.locator("main > p:not([class])").first();
    const text = await first.innerText();
    await first.evaluate((paragraph: HTMLElement) => {
      paragraph.hidden = true;
    });
    expect(await readAll(page)).not.toContain(text);
  });

  test("on a lesson is what has been unfolded", async ({ page }) => {
    await openWith(page, lesson, local);
    await page.locator("main > details > summary").first().click();
    const shown = await page.locator("main > details p").first().innerText();
    expect(await readAll(page)).toContain(shown);
  });
});

describe("while it is read", () => {
  test("the sentence is marked", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    await end(page);
    expect(await marked(page)).toEqual([unit.article.sentences[1]?.text]);
  });

  test("the mark can be seen", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    const colour = await page
      .locator("[data-spoken]")
      .evaluate((part) => getComputedStyle(part).backgroundColor);
    expect(colour).toBe("rgb(255, 243, 207)");
  });

  test("the mark is not printed", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    await page.emulateMedia({ media: "print" });
    const colour = await page
      .locator("[data-spoken]")
      .evaluate((part) => getComputedStyle(part).backgroundColor);
    expect(colour).toBe("rgba(0, 0, 0, 0)");
  });

  test("the sentence is in sight", async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 300 });
    await openWith(page, read, local);
    await readAll(page);
    await start(page);
    await page.evaluate(() => {
      for (let count = 0; count < 15; count += 1) spoken.end();
    });
    const box = await page.locator("[data-spoken]").boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 301).toBe(true);
  });

  test("the button says stop", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    expect(await button(page).textContent()).toBe("Stop reading");
  });

  test("the button stops it", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    await button(page).click();
    const cancelled = await page.evaluate(() => spoken.cancelled);
    expect([cancelled, await marked(page), await button(page).textContent()]).toEqual([
      1,
      [],
      "Read aloud",
    ]);
  });

  test("the keyboard reaches it and stops it", async ({ page }) => {
    await openWith(page, read, local);
    await button(page).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    expect([await said(page), await marked(page)]).toEqual([[unit.article.sentences[0]?.text], []]);
  });

  test("nothing is read after a stop, whatever the browser tells", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    await button(page).click();
    await end(page);
    expect(await said(page)).toHaveLength(1);
  });

  test("an end that comes late skips no sentence of the next reading", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    await page.evaluate(() => {
      const { end: lateEnd } = spoken;
      const [control] = document.querySelectorAll<HTMLElement>("read-aloud button");
      const stopped = { end: lateEnd };
      control?.click();
      stopped.end();
      control?.click();
    });
    const { sentences } = unit.article;
    expect(await said(page)).toEqual([sentences[0]?.text, sentences[0]?.text]);
  });

  test("a voice that fails ends it", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    await page.evaluate(() => {
      spoken.fail();
    });
    expect(await button(page).textContent()).toBe("Read aloud");
  });

  test("it stops when the voice is gone, and takes no other", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    await page.evaluate(() => {
      spoken.come([{ lang: "en-US", localService: false }]);
      spoken.end();
    });
    expect([(await said(page)).length, await marked(page)]).toEqual([1, []]);
  });

  test("it stops when the page is left", async ({ page }) => {
    await openWith(page, read, local);
    await start(page);
    const cancelled = await page.evaluate(() => {
      dispatchEvent(new Event("pagehide"));
      return spoken.cancelled;
    });
    expect(cancelled).toBe(1);
  });
});

test("at the end the button offers it again, with no mark left", async ({ page }) => {
  await openWith(page, read, local);
  await readAll(page);
  expect([await marked(page), await button(page).textContent()]).toEqual([[], "Read aloud"]);
});
