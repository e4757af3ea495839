import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { siteServer } from "../../src/cli/site-server.ts";
import { isPrecached, precacheEntry } from "../../src/offline/precache-list.ts";
import { readFiles, sitePaths } from "../../src/offline/site-files.ts";
import { pages } from "./browse.ts";
import { firstOf, lesson, read, rightAnswer } from "./content.ts";
import { launchChromium } from "./launch-chromium.ts";
import { Question } from "./question.ts";

const choice = firstOf("single-choice");
const print = `${choice.unit.id}/print.html`;

/** A server that can be stopped and started again at the same address, as a bad line would. */
class Line {
  readonly #folder: string;
  #server: Server;
  #port = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#server = siteServer(folder);
  }

  async up(): Promise<string> {
    this.#server = siteServer(this.#folder).listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.#port}/`;
  }

  async down(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

/** Opens a page and waits until its service worker holds the whole site. */
async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  return page;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("after the first visit, without a network", () => {
  const line = new Line("dist");
  let site: string;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await line.up();
    context = await browser.newContext({ baseURL: site });
    page = await visit(context, read);
    await page.goto(print);
    await page.getByLabel("A4", { exact: true }).check();
    await page.getByRole("button", { name: /^Keep the students' sheets/u }).click();
    await page.getByText(/^Kept: \d+ files/u).waitFor({ timeout: 30_000 });
    await line.down();
  });
  afterAll(() => context.close());

  test.each(pages)("%s opens", async (address) => {
    await page.goto(address);
    expect(await page.locator("h1").count()).toBe(1);
  });

  test("a question is graded", async () => {
    await page.goto(lesson);
    const question = new Question(page, choice.id);
    await question.answer(...rightAnswer(choice.item));
    expect(await question.told.first().textContent()).toBe("Right.");
  });

  test("an address that is not there gets the page that says so", async () => {
    await page.goto("no-such-page.html");
    expect(await page.title()).toContain("not");
  });

  test("a kept sheet is there", async () => {
    await page.goto(print);
    const file = page.locator('[data-for="students"] [data-edition="a4"] a').first();
    const bytes = await file.evaluate(async (link: HTMLAnchorElement) => {
      const cached = await caches.match(link.href);
      return (await cached?.arrayBuffer())?.byteLength;
    });
    expect(bytes).toBe(Number(await file.getAttribute("data-bytes")));
  });

  test("a sheet that was not kept is not said to be", async () => {
    const file = page.locator('[data-for="teacher"] [data-edition="a4"] a').first();
    expect(
      await file.evaluate(async (link: HTMLAnchorElement) =>
        Boolean(await caches.match(link.href)),
      ),
    ).toBe(false);
  });

  test("what can not be fetched is told", async () => {
    await page.goto(print);
    await page.getByLabel("Letter", { exact: true }).check();
    await page.getByRole("button", { name: /^Keep the students' sheets/u }).click();
    await page.getByText("That did not work").waitFor();
    expect(await page.getByText("Nothing is lost").isVisible()).toBe(true);
  });

  test("kept sheets can be let go", async () => {
    await page.goto(print);
    await page.getByRole("button", { name: "Do not keep them" }).click();
    await page.getByText("no longer kept").waitFor();
    expect(await page.getByRole("button", { name: "Do not keep them" }).isVisible()).toBe(false);
  });
});

describe("an update", () => {
  const folder = mkdtempSync(join(tmpdir(), "take-it-apart-update-"));
  cpSync("dist", folder, { recursive: true });
  const line = new Line(folder);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const nameIn = (ending: RegExp): string =>
    readdirSync(join(folder, "assets")).find((name) => ending.test(name)) ?? "";

  /** Publishes another version: every page and script says so, and the worker lists them anew. */
  async function publish(version: string): Promise<void> {
    const script = nameIn(/^every-page\.en/u);
    const renamed = script.replace(/[0-9a-f]{10}\.js$/u, `${version}.js`);
    const code = readFileSync(join(folder, "assets", script), "utf8");
    rmSync(join(folder, "assets", script));
    const mark = `document.documentElement.dataset.script=${JSON.stringify(version)};`;
    writeFileSync(join(folder, "assets", renamed), mark + code);
    for (const page of pages.filter((name) => !name.startsWith("de/"))) {
      const html = readFileSync(join(folder, page), "utf8").replaceAll(script, renamed);
      writeFileSync(join(folder, page), html.replace("<html ", `<html data-page="${version}" `));
    }
    const before = readFileSync(join(folder, "service-worker.js"), "utf8");
    const files = await readFiles(folder, (await sitePaths(folder)).filter(isPrecached));
    const list = JSON.stringify(files.map(precacheEntry));
    writeFileSync(join(folder, "service-worker.js"), before.replace(/\[\{url:.*?\}\]/su, list));
  }

  const versionsOn = (page: Page): Promise<(string | undefined)[]> =>
    page.evaluate(() => {
      const { page: html, script } = document.documentElement.dataset;
      return [html, script];
    });

  test("shows whole once no page of the old version is open", async () => {
    const context = await browser.newContext({ baseURL: await line.up() });
    const page = await visit(context, lesson);
    await line.down();
    await publish("0123456789");
    await line.up();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await page.reload();
    const meanwhile = await versionsOn(page);
    await page.close();
    // A worker that waits begins when the last page is gone, and not at once.
    const seen = async (): Promise<unknown> => {
      const other = await context.newPage();
      await other.goto(lesson);
      const versions = await versionsOn(other);
      await other.close();
      return versions;
    };
    await expect.poll(seen, { timeout: 10_000 }).toEqual(["0123456789", "0123456789"]);
    expect(meanwhile).toEqual([undefined, undefined]);
    await context.close();
    await line.down();
  });
});
