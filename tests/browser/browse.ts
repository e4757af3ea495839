import { once } from "node:events";
import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { sep } from "node:path";
import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { test as base, expect } from "vitest";
import { siteServer } from "../../src/cli/site-server.ts";
import { launchChromium } from "./launch-chromium.ts";

/** The addresses of all built pages, seen from the root of the site. */
export const pages = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.split(sep).join("/"))
  .sort();

/**
 * A test with a `page` of its own, in the one browser of its file. Addresses are seen from the root
 * of the site. Whatever a page writes to the console fails the test, a breach of the policy as well
 * as an error, and so does a request to anything but the site.
 */
export const test = base
  .extend("settings", {} as BrowserContextOptions)
  .extend("launch", { scope: "file" }, () => launchChromium)
  .extend("browser", { scope: "file" }, async ({ launch }, { onCleanup }) => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("folder", { scope: "file" }, "dist")
  .extend("site", { scope: "file" }, async ({ folder }, { onCleanup }) => {
    const server = siteServer(folder).listen(0, "127.0.0.1");
    await once(server, "listening");
    onCleanup(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  })
  .extend("context", async ({ browser, site, settings }, { onCleanup }) => {
    // A click waits until nothing moves; a smooth scroll through a lesson takes seconds.
    const still: BrowserContextOptions = {
      baseURL: site,
      reducedMotion: "reduce",
      // What one test fetched must not answer another; the tests of working offline let it.
      serviceWorkers: "block",
    };
    const context = await browser.newContext({ ...still, ...settings });
    context.setDefaultTimeout(5000);
    const faults = faultsOf(context, site);
    onCleanup(async () => {
      await context.close();
      expect(faults).toEqual([]);
    });
    return context;
  })
  .extend("page", ({ context }) => context.newPage());

/** What goes wrong on the pages of a context, added to as it happens. */
function faultsOf(context: BrowserContext, site: string): string[] {
  const faults: string[] = [];
  context.on("console", (message) => {
    // The service worker is kept out here, and Playwright says so.
    if (message.text().startsWith("Service Worker registration blocked")) return;
    faults.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("request", (request) => {
    if (!request.url().startsWith(site)) faults.push(`request to ${request.url()}`);
  });
  return faults;
}
