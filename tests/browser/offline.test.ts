import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { appendFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { siteServer } from "../../src/cli/site-server.ts";
import { isForTeachers } from "../../src/offline/for-teachers.ts";
import { isPrecached, precacheEntry } from "../../src/offline/precache-list.ts";
import { readFiles, sitePaths } from "../../src/offline/site-files.ts";
import { addresses } from "../../src/views/address.ts";
import { pages } from "./browse.ts";
import { firstOf, lesson, read, rightAnswer } from "./content.ts";
import { launchChromium } from "./launch-chromium.ts";
import { Question } from "./question.ts";

const choice = firstOf("single-choice");
const print = addresses.print(choice.unit.id).slice(1);
const teachKeys = addresses.teachKeys(choice.unit.id).slice(1);
const teachPrint = addresses.teachPrint(choice.unit.id).slice(1);

/** A server that can be stopped and started again at the same address, as a bad line would. */
class Line {
  readonly #folder: string;
  #server: Server;
  #port = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#server = siteServer(folder);
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async up(): Promise<string> {
    this.#server = siteServer(this.#folder).listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
    return this.address;
  }

  async down(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

/** Keeps the sheets of a page for A4, and stays there. */
async function keepSheets(page: Page, address = print): Promise<void> {
  await page.goto(address);
  await page.getByLabel("A4", { exact: true }).check();
  await keepButton(page).click();
  await page.getByText(/^Kept: \d+ files/u).waitFor({ timeout: 30_000 });
}

const keepButton = (page: Page): Locator => page.getByRole("button", { name: /^Keep the sheets/u });
const dropButton = (page: Page): Locator => page.getByRole("button", { name: "Do not keep them" });

/** The link to a sheet, for A4 unless it is for another paper. */
const sheetOn = (page: Page, edition = "a4"): Locator =>
  page.locator(`[data-edition="${edition}"] a`).first();

/** How many bytes a page gets that asks for a sheet; 0 when it gets none. */
const bytesOf = (link: Locator): Promise<number> =>
  link.evaluate(async ({ href }: HTMLAnchorElement) => {
    const answer = await fetch(href).catch(() => undefined);
    return (await answer?.arrayBuffer())?.byteLength ?? 0;
  });

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
    await keepSheets(page);
    await keepSheets(page, teachPrint);
    await page.goto(teachKeys);
    await line.down();
  });
  afterAll(() => context.close());

  test.each(pages.filter((name) => !isForTeachers(name)))("%s opens", async (address) => {
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
    expect(await page.title()).toContain("not found");
  });

  test.each(["", "about", `${read.replace(".html", "")}?from=home`])(
    "“%s” opens, as servers let it",
    async (address) => {
      await page.goto(address);
      expect(await page.title()).not.toContain("not found");
    },
  );

  test("a kept sheet can be fetched", async () => {
    await page.goto(print);
    const link = sheetOn(page);
    expect(await bytesOf(link)).toBe(Number(await link.getAttribute("data-bytes")));
  });

  test("a teacher's kept sheet can be fetched", async () => {
    await page.goto(teachPrint);
    const link = sheetOn(page);
    expect(await bytesOf(link)).toBe(Number(await link.getAttribute("data-bytes")));
  });

  test("a teacher's page that was opened before opens", async () => {
    await page.goto(teachKeys);
    expect(await page.title()).toMatch(/^Keys/u);
  });

  test("a teacher's page that was never opened gets the page that tells why", async () => {
    await page.goto(addresses.teach(choice.unit.id).slice(1));
    await page.getByText("not kept on this device").waitFor();
  });

  test("a kept sheet opens", async () => {
    await page.goto(print);
    const opened = page.waitForEvent("download");
    await sheetOn(page).click();
    expect(await (await opened).failure()).toBe(null);
  });

  test.each([print, teachPrint])("a sheet that is not chosen is not kept: %s", async (address) => {
    await page.goto(address);
    expect(await bytesOf(sheetOn(page, "letter"))).toBe(0);
  });

  test.each([print, teachPrint])("on %s, it gets the page that tells why", async (address) => {
    await page.goto(address);
    await page.getByLabel("all papers").check();
    await sheetOn(page, "letter").click();
    await page.getByText("not kept on this device").waitFor();
  });

  test("what can not be fetched is told", async () => {
    await page.goto(print);
    await page.getByLabel("Letter", { exact: true }).check();
    await keepButton(page).click();
    await page.getByText("can not be fetched now").waitFor();
    expect(await dropButton(page).isVisible()).toBe(true);
  });

  test("kept sheets can be let go", async () => {
    await page.goto(print);
    await dropButton(page).click();
    await page.getByText("no longer kept").waitFor();
    expect(await dropButton(page).isVisible()).toBe(false);
    await page.getByLabel("all papers").check();
    expect(await bytesOf(sheetOn(page))).toBe(0);
  });
});

describe("a browser that keeps nothing", () => {
  const line = new Line("dist");
  let site: string;
  beforeAll(async () => {
    site = await line.up();
  });
  afterAll(() => line.down());

  test.each([
    {
      why: "full",
      begin: () => {
        Cache.prototype.addAll = () => Promise.reject(new DOMException("", "QuotaExceededError"));
      },
    },
    {
      why: "forbidden",
      begin: () => {
        CacheStorage.prototype.open = () => Promise.reject(new DOMException("", "SecurityError"));
      },
    },
  ])("because it is $why says so, and nothing else breaks", async ({ begin }) => {
    const context = await browser.newContext({ baseURL: site, serviceWorkers: "block" });
    const faults: string[] = [];
    context.on("weberror", (error) => faults.push(error.error().message));
    const page = await context.newPage();
    await page.addInitScript(begin);
    await page.goto(print);
    await keepButton(page).click();
    await page.getByText("this browser has no room").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("in a folder of a host", () => {
  const host = mkdtempSync(join(tmpdir(), "take-it-apart-host-"));
  for (const name of ["_headers", "404.html"]) cpSync(join("dist", name), join(host, name));
  cpSync("dist", join(host, "class"), {
    recursive: true,
    filter: (name) => !/\.(pdf|webp|zip)$/u.test(name),
  });
  const line = new Line(host);
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const site = await line.up();
    context = await browser.newContext({ baseURL: `${site}class/` });
    page = await visit(context, read);
  });
  afterAll(async () => {
    await context.close();
    rmSync(host, { recursive: true });
  });

  test("the site can be installed", async () => {
    const session = await context.newCDPSession(page);
    const { url, errors } = await session.send("Page.getAppManifest");
    expect({ path: new URL(url).pathname, errors }).toEqual({
      path: "/class/manifest.webmanifest",
      errors: [],
    });
  });

  test("the rest of the host is left alone", async () => {
    const scopes = await page.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      return all.map(({ scope }) => new URL(scope).pathname);
    });
    expect(scopes).toEqual(["/class/"]);
  });

  test("pages open without a network", async () => {
    await line.down();
    await page.goto(lesson);
    expect(await page.locator("h1").count()).toBe(1);
  });

  test("a wrong address without a network gets the page that says so", async () => {
    await page.goto("no-such-page.html");
    expect(await page.title()).toContain("not found");
  });
});

describe("an update", () => {
  const folder = mkdtempSync(join(tmpdir(), "take-it-apart-update-"));
  cpSync("dist", folder, { recursive: true });
  const line = new Line(folder);

  const nameIn = (ending: RegExp): string =>
    readdirSync(join(folder, "assets")).find((name) => ending.test(name)) ?? "";

  const sheet = `${choice.unit.id}/handouts/student-pack-a4.pdf`;
  const teacherSheet = `${choice.unit.id}/teach/teacher-pack-a4.pdf`;

  /** How many bytes a page gets of a file of the site. */
  const fetched = (page: Page, path: string): Promise<number> =>
    page.evaluate(
      async (url) => (await (await fetch(url)).arrayBuffer()).byteLength,
      new URL(path, line.address).href,
    );

  /** Changes files while the server is down: it takes them for the same as long as it is up. */
  async function replace(change: () => Promise<void>): Promise<void> {
    await line.down();
    await change();
    await line.up();
  }

  /** Publishes another version: every page, script and sheet says so, and the worker lists them anew. */
  async function publish(version: string): Promise<void> {
    const script = nameIn(/^every-page\.en/u);
    const renamed = script.replace(/[0-9a-f]{10}\.js$/u, `${version}.js`);
    const code = readFileSync(join(folder, "assets", script), "utf8");
    rmSync(join(folder, "assets", script));
    const mark = `document.documentElement.dataset.script=${JSON.stringify(version)};`;
    writeFileSync(join(folder, "assets", renamed), mark + code);
    appendFileSync(join(folder, sheet), "% another version");
    for (const page of pages.filter((name) => !name.startsWith("de/"))) {
      const html = readFileSync(join(folder, page), "utf8").replaceAll(script, renamed);
      writeFileSync(join(folder, page), withVersion(html, version));
    }
    const before = readFileSync(join(folder, "service-worker.js"), "utf8");
    const files = await readFiles(folder, (await sitePaths(folder)).filter(isPrecached));
    const list = JSON.stringify(files.map(precacheEntry));
    writeFileSync(join(folder, "service-worker.js"), before.replace(/\[\{"?url"?:.*?\}\]/su, list));
  }

  const withVersion = (html: string, version: string): string =>
    html.replace(/<html( data-page="[^"]*")?/u, `<html data-page="${version}"`);

  const versionsOn = (page: Page): Promise<(string | undefined)[]> =>
    page.evaluate(() => {
      const { page: html, script } = document.documentElement.dataset;
      return [html, script];
    });

  /** The versions of a page and its script in a new tab, which is closed again. */
  async function seen(): Promise<(string | undefined)[]> {
    const other = await context.newPage();
    await other.goto(lesson);
    const versions = await versionsOn(other);
    await other.close();
    return versions;
  }

  /** Lets the browser look for another version; tells what became of it. */
  const update = (page: Page): Promise<string | undefined> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      await new Promise<void>((resolve) => {
        worker?.addEventListener("statechange", () => {
          resolve();
        });
      });
      return worker?.state;
    });

  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext({ baseURL: await line.up() });
    page = await visit(context, lesson);
    await keepSheets(page);
    await page.goto(lesson);
    await replace(() => publish("0123456789"));
  });
  afterAll(async () => {
    await context.close();
    await line.down();
    rmSync(folder, { recursive: true });
  });

  test("leaves an open page whole", async () => {
    expect(await update(page)).toBe("installed");
    await page.reload();
    expect(await versionsOn(page)).toEqual([undefined, undefined]);
  });

  test("brings kept sheets along", async () => {
    expect(await fetched(page, sheet)).toBe(statSync(join(folder, sheet)).size);
  });

  test("of a teacher's sheet shows at once, kept or not, as no list would tell of it", async () => {
    await keepSheets(page, teachPrint);
    await replace(() => appendFile(join(folder, teacherSheet), "% corrected"));
    expect(await fetched(page, teacherSheet)).toBe(statSync(join(folder, teacherSheet)).size);
    await page.goto(lesson);
  });

  test("shows whole once no page of the old version is open", async () => {
    await page.close();
    // A worker that waits begins when the last page is gone, and not at once.
    await expect.poll(seen, { timeout: 10_000 }).toEqual(["0123456789", "0123456789"]);
  });

  test("that is half published is none", async () => {
    page = await context.newPage();
    await page.goto(lesson);
    await replace(async () => {
      await publish("abcdef0123");
      appendFileSync(join(folder, "about.html"), "<!-- of yet another version -->");
    });
    expect(await update(page)).toBe("redundant");
    await page.reload();
    expect(await versionsOn(page)).toEqual(["0123456789", "0123456789"]);
  });
});
