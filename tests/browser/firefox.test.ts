import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { launch, type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { siteServer } from "../../src/cli/site-server.ts";
import { pages } from "./browse.ts";
import { firstOf, lesson, read, rightAnswer, wrongAnswer } from "./content.ts";
import { findFirefox } from "./find-firefox.ts";

const firefox = findFirefox();
if (!firefox) console.log("Firefox is not tested: none is installed, and FIREFOX_PATH names none.");

const choice = firstOf("single-choice");
const [right = ""] = rightAnswer(choice.item);
const [wrong = ""] = wrongAnswer(choice.item);
const item = `quiz-item[id="${choice.id}"]`;

// Playwright drives a Firefox of its own alone; the one that readers have speaks WebDriver BiDi.
describe.skipIf(!firefox)("in Firefox", () => {
  let server: Server;
  let browser: Browser;
  let site: string;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    server = siteServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launch({ browser: "firefox", executablePath: firefox ?? "" });
  });
  beforeEach(async () => {
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    faults.length = 0;
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    return async () => {
      await context.close();
      expect(faults).toEqual([]);
    };
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent);
  const answer = async (value: string): Promise<void> => {
    await page.locator(`${item} input[value="${value}"]`).click();
    await page.locator(`${item} [data-part="confidence"] button`).click();
  };

  // The German pages hold the same elements.
  test.each(pages.filter((name) => !name.startsWith("de/")))("%s opens", async (address) => {
    await page.goto(site + address);
    expect(await page.$$("h1")).toHaveLength(1);
  });

  test("an answer is graded, and kept", async () => {
    await page.goto(site + lesson);
    await answer(right);
    await page.reload();
    expect(await textOf(`${item} [data-part="verdict"] p`)).toBe("Right.");
  });

  test("a sure and wrong answer is named first in the result", async () => {
    await page.goto(site + lesson);
    await answer(wrong);
    await page.locator('[data-part="finish"]').click();
    expect(await textOf('[data-part="sure-miss-list"]')).toContain(choice.item.stem);
  });

  test("a sentence is labelled by a key and compared", async () => {
    await page.goto(site + read);
    await page.focus("#label-1 input");
    await page.keyboard.press("n");
    await page.locator('[data-part="compare"]').click();
    expect(await textOf("#label-1 [data-part=verdict]")).toContain("You: N");
  });

  test("words are marked with the keyboard", async () => {
    await page.goto(site + read);
    await page.locator('#label-1 [data-part="pick"]').click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press(" ");
    const second = choice.unit.article.sentences[1]?.text.split(" ")[1] ?? "?";
    expect(await textOf('#label-1 [data-part="marked"]')).toContain(`“${second}”`);
  });

  test("nothing is wider than a phone", async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(site + read);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
