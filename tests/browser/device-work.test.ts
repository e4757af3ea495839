import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { addresses } from "../../src/views/address.ts";
import { test } from "./browse.ts";
import { review } from "./remembered.ts";

const settings = addresses.settings.slice(1);
const prefix = "take-it-apart/2/";

const answer = { response: ["a"], checked: true, confidence: "sure", at: 1000 };
const newer = { ...answer, response: ["b"], at: 2000 };
const label = { words: [], question: "", sentence: "It is safe.", at: 1000 };
const work = { "answer/ferry/bridge": answer, "answer/ferry/boat": answer, "label/ferry/1": label };

/** Opens the settings on a device where entries are kept under names of ours. */
async function openWith(page: Page, entries: Record<string, unknown>): Promise<void> {
  await page.goto(settings);
  await page.evaluate(
    ([begin, all]) => {
      for (const [name, value] of Object.entries(all))
        localStorage.setItem(
          begin + name,
          typeof value === "string" ? value : JSON.stringify(value),
        );
    },
    [prefix, entries] as const,
  );
  await page.reload();
}

const part = (page: Page): Locator => page.locator("device-work");
const told = (page: Page): Promise<string | null> => part(page).getByRole("status").textContent();
const button = (page: Page, name: string): Locator => part(page).getByRole("button", { name });
const keptNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).sort());

async function openFile(page: Page, text: string): Promise<void> {
  const file = { name: "work.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Open a file").setInputFiles(file);
  await expect.poll(() => told(page)).not.toBe("");
}

const fileOf = (entries: unknown, version: unknown = 2): string =>
  JSON.stringify({ format: "take-it-apart", version, entries });

async function downloaded(page: Page, name: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await button(page, name).click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

describe("what is kept", () => {
  test("is counted", async ({ page }) => {
    await openWith(page, work);
    const count = part(page).getByText("Answers kept: 2. Sentences labelled: 1.");
    expect(await count.isVisible()).toBe(true);
  });

  test("is counted with what a class handed in", async ({ page }) => {
    await openWith(page, { "class/ferry/U1": { file: "", at: 1 } });
    expect(await part(page).getByText("Works that a class handed in: 1.").isVisible()).toBe(true);
  });

  test("is said to be kept", async ({ page }) => {
    await page.goto(settings);
    expect(await part(page).getByText("This browser keeps your work").isVisible()).toBe(true);
  });

  test("is said not to be kept where the browser keeps nothing", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = (): never => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await page.goto(settings);
    expect(await part(page).getByText("This browser keeps nothing here.").isVisible()).toBe(true);
  });
});

test.for([settings, review])(
  "two tabs of %s leave each other in peace",
  async (address, { page, context }) => {
    await page.goto(address);
    const heard = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          addEventListener("storage", () => {
            count += 1;
            if (count === 1)
              setTimeout(() => {
                resolve(count);
              }, 500);
          });
        }),
    );
    await (await context.newPage()).goto(address);
    expect(await heard).toBeLessThan(10);
  },
);

describe("a saved file", () => {
  test("is named after the day", async ({ page }) => {
    await openWith(page, work);
    const { name } = await downloaded(page, "Save all as a file");
    expect(name).toMatch(/^take-it-apart-20\d\d-\d\d-\d\d\.json$/u);
  });

  test("holds all entries", async ({ page }) => {
    await openWith(page, work);
    const { text } = await downloaded(page, "Save all as a file");
    expect(JSON.parse(text)).toMatchObject({ format: "take-it-apart", version: 2, entries: work });
  });

  test("is announced", async ({ page }) => {
    await openWith(page, work);
    await downloaded(page, "Save all as a file");
    expect(await told(page)).toBe("The file is in your downloads.");
  });

  test("brings all back on another device", async ({ page }) => {
    await openWith(page, work);
    const { text } = await downloaded(page, "Save all as a file");
    await page.evaluate(() => {
      localStorage.clear();
    });
    await openFile(page, text);
    expect(await keptNames(page)).toEqual(
      Object.keys(work)
        .map((name) => prefix + name)
        .sort(),
    );
  });
});

describe("when a file is opened", () => {
  test("the page says what is new and what was known", async ({ page }) => {
    await openWith(page, { "answer/ferry/bridge": newer });
    await openFile(page, fileOf(work));
    expect(await told(page)).toBe("Taken from the file: 2. Already here, as new or newer: 1.");
  });

  test("what is kept is counted again", async ({ page }) => {
    await page.goto(settings);
    await openFile(page, fileOf(work));
    expect(await part(page).getByText("Answers kept: 2.").isVisible()).toBe(true);
  });

  test("its settings show at once", async ({ page }) => {
    await page.goto(settings);
    await openFile(page, fileOf({ reading: { size: "larger" } }));
    expect(await page.getByLabel("larger", { exact: true }).isChecked()).toBe(true);
  });

  test("it can be opened again", async ({ page }) => {
    await page.goto(settings);
    await openFile(page, fileOf(work));
    await openFile(page, fileOf(work));
    await expect
      .poll(() => told(page))
      .toBe("Taken from the file: 0. Already here, as new or newer: 3.");
  });

  test("the page names what could not be read", async ({ page }) => {
    await page.goto(settings);
    await openFile(page, fileOf({ ...work, "answer/ferry/rope": 17, "song/ferry": {} }));
    expect(await told(page)).toContain(
      "Not readable, and left out: answer/ferry/rope, song/ferry.",
    );
  });

  test("the page names only the first of many", async ({ page }) => {
    await page.goto(settings);
    const many = Array.from({ length: 12 }, (_, index) => [`song/${"x".repeat(200)}${index}`, 1]);
    await openFile(page, fileOf(Object.fromEntries(many)));
    const names = Array.from({ length: 10 }, () => `song/${"x".repeat(95)}`).join(", ");
    expect(await told(page)).toContain(`Not readable, and left out: ${names}, ….`);
  });

  test("the page names what found no room", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = function (name: string, text: string) {
        if (name.endsWith("bridge")) throw new DOMException("Full.", "QuotaExceededError");
        this[name] = text;
      };
    });
    await page.goto(settings);
    await openFile(page, fileOf(work));
    expect(await told(page)).toContain("This browser did not keep: answer/ferry/bridge.");
  });

  test("markup in it stays text", async ({ page }) => {
    await page.goto(settings);
    await openFile(page, fileOf({ "<img src=x onerror=alert(1)>": 1 }));
    expect(await part(page).locator("img").count()).toBe(0);
  });

  test.for([
    ["of a newer version", fileOf({}, 3), /newer version. Load this page anew/u],
    ["of another program", `{"a":1}`, /^This is not a file of saved work/u],
    ["that is no JSON", "Dear diary", /^This file is damaged, or it is no file/u],
    ["that is far too long", "x".repeat(5_000_001), /^This file is far too long/u],
  ] as const)("a file %s is explained", async ([, text, words], { page }) => {
    await page.goto(settings);
    await openFile(page, text);
    expect(await told(page)).toMatch(words);
  });
});

describe("clearing all", () => {
  const clear = (page: Page): Promise<void> => button(page, "Clear all").first().click();

  test("is asked about first", async ({ page }) => {
    await openWith(page, work);
    await clear(page);
    expect(await keptNames(page)).toHaveLength(3);
  });

  test("puts the focus on the harmless answer", async ({ page }) => {
    await openWith(page, work);
    await clear(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("No, keep it");
  });

  test("keeps all when the answer is no, and says so", async ({ page }) => {
    await openWith(page, work);
    await clear(page);
    await button(page, "No, keep it").click();
    expect([(await keptNames(page)).length, await told(page)]).toEqual([3, "Nothing was cleared."]);
  });

  test("removes all that is ours when the answer is yes", async ({ page }) => {
    await openWith(page, { ...work, reading: { size: "larger" } });
    await page.evaluate(() => {
      localStorage.setItem("another program", "1");
    });
    await clear(page);
    await button(page, "Yes, clear all").click();
    expect(await keptNames(page)).toEqual(["another program"]);
  });

  test("is announced", async ({ page }) => {
    await openWith(page, work);
    await clear(page);
    await button(page, "Yes, clear all").click();
    expect(await told(page)).toBe("All is cleared. Nothing of yours is left on this device.");
  });

  test("has pages look as usual", async ({ page }) => {
    await openWith(page, { reading: { size: "larger" } });
    await clear(page);
    await button(page, "Yes, clear all").click();
    const size = page.getByRole("group", { name: "Text size" }).getByLabel("as usual");
    expect([
      await size.isChecked(),
      await page.evaluate(() => document.documentElement.dataset.size),
    ]).toEqual([true, ""]);
  });

  test("gives the focus back", async ({ page }) => {
    await openWith(page, work);
    await clear(page);
    await button(page, "Yes, clear all").click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Clear all");
  });
});

describe("a damaged entry", () => {
  test("is counted", async ({ page }) => {
    await openWith(page, { ...work, "answer/ferry/rope": "{" });
    expect(await part(page).getByText("Entries that can not be read: 1.").isVisible()).toBe(true);
  });

  test("can be saved as it stands", async ({ page }) => {
    await openWith(page, { "answer/ferry/rope": "{" });
    const { name, text } = await downloaded(page, "Save what can not be read");
    expect(text).toBe(`${prefix}answer/ferry/rope\n{`);
    expect(name).toMatch(/^take-it-apart-damaged-20\d\d-\d\d-\d\d\.txt$/u);
  });

  test("is not spoken of where there is none", async ({ page }) => {
    await openWith(page, work);
    expect(await part(page).getByText("Entries that can not be read").isVisible()).toBe(false);
  });
});
