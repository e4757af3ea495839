import { describe, expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { readingName } from "../../src/elements/reading.ts";
import { addresses } from "../../src/views/address.ts";
import { pages, test } from "./browse.ts";
import { dissection, firstOf, lesson, read } from "./content.ts";
import { unfold } from "./page-state.ts";

const settings = addresses.settings.slice(1);
const print = addresses.print(firstOf("single-choice").unit.id).slice(1);

const choice = (page: Page, group: string, name: string): Locator =>
  page.getByRole("group", { name: group }).getByLabel(name, { exact: true });

/** Opens the settings and chooses, as pairs of a group and a name in it. */
async function choose(page: Page, ...chosen: [group: string, name: string][]): Promise<void> {
  await page.goto(settings);
  for (const [group, name] of chosen) await choice(page, group, name).check();
}

/** A value of style, of the first element that fits. */
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const pixels = async (page: Page, selector: string, property: string): Promise<number> =>
  parseFloat(await styleOf(page, selector, property));

/** What stands in storage when a page is opened. */
async function keep(page: Page, text: string): Promise<void> {
  const save = (entry: { name: string; text: string }): void => {
    localStorage.setItem(entry.name, entry.text);
  };
  await page.addInitScript(save, { name: readingName, text });
}

const dark = "rgb(25, 24, 23)";
const light = "rgb(252, 250, 245)";
const paper = (page: Page): Promise<string> => styleOf(page, "body", "background-color");

describe("text size", () => {
  test("makes letters larger at once", async ({ page }) => {
    await page.goto(settings);
    const before = await pixels(page, "main p", "font-size");
    await choice(page, "Text size", "larger").check();
    expect(await pixels(page, "main p", "font-size")).toBeCloseTo(before * 1.45);
  });

  test("is larger on paper too", async ({ page }) => {
    await choose(page, ["Text size", "larger"]);
    await page.emulateMedia({ media: "print" });
    expect(await pixels(page, "main p", "font-size")).toBeCloseTo(10.5 * (4 / 3) * 1.45);
  });
});

describe("spacing", () => {
  const wide = async (page: Page, property: string): Promise<number> => {
    await choose(page, ["Spacing", "wide"]);
    await page.goto(lesson);
    const size = await pixels(page, ".lead", "font-size");
    return (await pixels(page, ".lead", property)) / size;
  };

  test.for([
    ["line-height", 1.5],
    ["letter-spacing", 0.12],
    ["word-spacing", 0.16],
    ["margin-block-end", 2],
  ] as const)("sets %s to %d of the letters' height or more", async ([name, least], { page }) => {
    expect(await wide(page, name)).toBeGreaterThanOrEqual(least - 0.001);
  });
});

test("plain letters are plain in headings too", async ({ page }) => {
  await choose(page, ["Letters", "plain everywhere"]);
  await page.goto(lesson);
  expect(await styleOf(page, "h1", "font-family")).toMatch(/^system-ui/u);
});

describe("colours", () => {
  test("are those of the device at first", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(settings);
    expect(await paper(page)).toBe(dark);
  });

  test("can be dark on a light device", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await choose(page, ["Colours", "dark"]);
    expect(await paper(page)).toBe(dark);
  });

  test("can be light on a dark device", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await choose(page, ["Colours", "light"]);
    expect(await paper(page)).toBe(light);
  });

  test("are black on white on paper, even when dark is chosen", async ({ page }) => {
    await choose(page, ["Colours", "dark"]);
    await page.emulateMedia({ media: "print" });
    const looks = [await paper(page), await styleOf(page, "html", "color-scheme")];
    expect(looks).toEqual(["rgb(255, 255, 255)", "light"]);
  });
});

describe("a choice", () => {
  test.for([lesson, read, dissection, print, `de/${lesson}`, "404.html"])(
    "holds on %s",
    async (address, { page }) => {
      await choose(page, ["Colours", "dark"]);
      await page.goto(address);
      expect(await paper(page)).toBe(dark);
    },
  );

  test("is chosen again after a reload", async ({ page }) => {
    await choose(page, ["Text size", "larger"], ["Spacing", "wide"]);
    await page.reload();
    const checked = page.getByRole("radio", { checked: true });
    const values = await checked.evaluateAll((all: HTMLInputElement[]) =>
      all.map(({ name, value }) => `${name} ${value}`.trim()),
    );
    expect(values).toEqual(["size larger", "spacing wide", "font", "colours"]);
  });

  test("can be taken back", async ({ page }) => {
    await choose(page, ["Text size", "larger"], ["Text size", "as usual"]);
    await page.reload();
    expect(await choice(page, "Text size", "as usual").isChecked()).toBe(true);
  });

  test("is said to hold", async ({ page }) => {
    await choose(page, ["Text size", "larger"]);
    const status = page.locator("reading-settings").getByRole("status");
    expect(await status.textContent()).toBe("Done. All pages look like this now.");
  });

  test("shows in another tab that is open", async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(lesson);
    await choose(page, ["Colours", "dark"]);
    await expect.poll(() => paper(other)).toBe(dark);
  });

  test("shows on a page that is gone back to", async ({ page }) => {
    await page.goto(lesson);
    await choose(page, ["Colours", "dark"]);
    await page.goBack();
    expect(await paper(page)).toBe(dark);
  });

  test("is there before anything is painted", async ({ page }) => {
    await keep(page, `{"colours":"dark"}`);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("body")) return;
        const { dataset } = document.documentElement;
        dataset.atFirst = dataset.colours ?? "";
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(lesson);
    expect(await page.locator("html").getAttribute("data-at-first")).toBe("dark");
  });

  test("holds on its page where nothing can be kept, and the page says so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = (): never => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await choose(page, ["Colours", "dark"]);
    const status = page.locator("reading-settings").getByRole("status");
    expect([await paper(page), await status.textContent()]).toEqual([
      dark,
      "This browser keeps nothing here, so only this page looks like this.",
    ]);
  });
});

describe("a page looks as usual", () => {
  const foreign = [
    "",
    "{",
    "null",
    "17",
    `"dark"`,
    `["dark"]`,
    `{"colours":"<b>"}`,
    `{"colours":["dark"]}`,
    `{"__proto__":{"colours":"dark"}}`,
    `{"colours":{"toString":1}}`,
    JSON.stringify("x".repeat(2 ** 20)),
  ];

  test.for(foreign.map((text) => [text.slice(0, 40), text] as const))(
    "with %s in storage",
    async ([, text], { page }) => {
      await keep(page, text);
      await page.goto(lesson);
      const set = await page.evaluate(() => Object.values(document.documentElement.dataset));
      expect(set.filter((value) => value !== "")).toEqual([]);
    },
  );

  test("where storage is forbidden", async ({ page }) => {
    await page.addInitScript(() => {
      const get = (): never => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      };
      Object.defineProperty(window, "localStorage", { get });
    });
    await page.goto(settings);
    expect(await choice(page, "Colours", "like this device").isChecked()).toBe(true);
  });
});

describe("with the largest letters and wide spacing", () => {
  test.override("settings", { viewport: { width: 320, height: 640 } });

  test.for(pages)("%s fits on a phone", async (address, { page }) => {
    await keep(page, `{"size":"larger","spacing":"wide","font":"plain"}`);
    await page.goto(address);
    await unfold(page);
    expect(await wideElements(page)).toEqual([]);
  });
});

/** The elements that reach over the window's edge, when the page can be scrolled sideways. */
const wideElements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(({ tagName, className, textContent }) =>
        [tagName, className, textContent.trim().slice(0, 40)].join(" "),
      );
  });

describe("without script", () => {
  test.override("settings", { javaScriptEnabled: false });

  test("the page says that settings need it", async ({ page }) => {
    await page.goto(settings);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
  });

  test("there is no control that would do nothing", async ({ page }) => {
    await page.goto(settings);
    const controls = page.locator("input, button, select").filter({ visible: true });
    expect(await controls.count()).toBe(0);
  });
});
