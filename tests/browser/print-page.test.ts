import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { addresses } from "../../src/views/address.ts";
import { editions } from "../../src/views/handouts/editions.ts";
import { pages } from "../../src/words/en.ts";
import { test } from "./browse.ts";
import { firstOf } from "./content.ts";

const { unit } = firstOf("single-choice");
const print = addresses.print(unit.id).slice(1);
const practice = addresses.practicePrint.slice(1);
const teacher = addresses.teachPrint(unit.id).slice(1);

const choices = (page: Page) => page.getByRole("group", { name: "Show the files for" });
const choice = (page: Page, name: string) =>
  choices(page).first().getByLabel(name, { exact: true });

/** The editions of the files that are shown, each once. */
async function shownOn(page: Page): Promise<(string | undefined)[]> {
  const files = page.locator("[data-edition]").filter({ visible: true });
  const ids = await files.evaluateAll((all: HTMLElement[]) =>
    all.map((one) => one.dataset.edition),
  );
  return [...new Set(ids)];
}

const all = editions.map(({ id }) => id);

describe("at first", () => {
  test("files for all papers are shown", async ({ page }) => {
    await page.goto(print);
    expect(await shownOn(page)).toEqual(all);
  });

  test("all papers are chosen", async ({ page }) => {
    await page.goto(print);
    expect(await choice(page, "all papers").isChecked()).toBe(true);
  });
});

const named = editions.map(({ id }) => ({ id, name: pages.print.editions[id] }));

describe.each(named)("when $name is chosen", ({ id, name }) => {
  test("only its files are shown", async ({ page }) => {
    await page.goto(print);
    await choice(page, name).check();
    expect(await shownOn(page)).toEqual([id]);
  });

  test("every sheet still has a file", async ({ page }) => {
    await page.goto(print);
    await choice(page, name).check();
    const sheets = page.getByRole("listitem").filter({ has: page.getByRole("img") });
    const links = page.getByRole("link", { name: `${name}: ` });
    expect(await links.count()).toBe(await sheets.count());
  });

  test("a reload shows them again", async ({ page }) => {
    await page.goto(print);
    await choice(page, name).check();
    await page.reload();
    expect(await shownOn(page)).toEqual([id]);
  });

  test("a reload has it chosen", async ({ page }) => {
    await page.goto(print);
    await choice(page, name).check();
    await page.reload();
    expect(await choice(page, name).isChecked()).toBe(true);
  });
});

test("all papers can be chosen again, and stay so", async ({ page }) => {
  await page.goto(print);
  await choice(page, "Letter").check();
  await choice(page, "all papers").check();
  await page.reload();
  expect(await shownOn(page)).toEqual(all);
});

test.for([
  [practice, ["letter"]],
  // Slides are for no paper.
  [teacher, ["letter", "wide"]],
] as const)("%s is shown for the same paper", async ([address, shown], { page }) => {
  await page.goto(print);
  await choice(page, "Letter").check();
  await page.goto(address);
  expect(await shownOn(page)).toEqual(shown);
});

test("a choice in one list of a page holds for the others", async ({ page }) => {
  await page.goto(practice);
  await choice(page, "A4, large print").check();
  const chosen = choices(page).getByRole("radio", { checked: true });
  const values = await chosen.evaluateAll((radios: HTMLInputElement[]) =>
    radios.map(({ value }) => value),
  );
  expect(values).toEqual((await choices(page).all()).map(() => "a4-large"));
});

test("a paper that there is no more is taken for none", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("take-it-apart/2/edition", `{"id":"foolscap"}`);
  });
  await page.goto(print);
  expect(await shownOn(page)).toEqual(all);
});

test("the paper is chosen with the keyboard", async ({ page }) => {
  await page.goto(print);
  await choice(page, "all papers").focus();
  await page.keyboard.press("ArrowDown");
  expect(await shownOn(page)).toEqual([all[0]]);
});

test("a link leads to the file", async ({ page }) => {
  await page.goto(print);
  const link = page.getByRole("link", { name: "Letter: " }).first();
  const answer = await page.request.get(
    new URL((await link.getAttribute("href")) ?? "", page.url()).href,
  );
  expect([answer.status(), (await answer.body()).toString("latin1", 0, 5)]).toEqual([200, "%PDF-"]);
});

/** What makes storage fail, run before the page's own script. */
const failures = [
  {
    storage: "forbidden",
    begin: () => {
      const get = (): never => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      };
      Object.defineProperty(window, "localStorage", { get });
    },
  },
  {
    storage: "full",
    begin: () => {
      Storage.prototype.setItem = (): never => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    },
  },
];

describe.each(failures)("with storage $storage", ({ begin }) => {
  test("files for all papers are shown at first", async ({ page }) => {
    await page.addInitScript(begin);
    await page.goto(print);
    expect(await shownOn(page)).toEqual(all);
  });

  test("a paper can be chosen", async ({ page }) => {
    await page.addInitScript(begin);
    await page.goto(print);
    await choice(page, "Letter").check();
    expect(await shownOn(page)).toEqual(["letter"]);
  });
});

describe("without script", () => {
  test.override("settings", { javaScriptEnabled: false });

  test("files for all papers are shown", async ({ page }) => {
    await page.goto(print);
    expect(await shownOn(page)).toEqual(all);
  });

  test("nothing is offered to choose", async ({ page }) => {
    await page.goto(print);
    expect(await choices(page).count()).toBe(0);
  });
});
