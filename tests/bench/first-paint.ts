import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { siteServer } from "../../src/cli/site-server.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { median, ms, section, table } from "./format.ts";
import { addHandWritten, lesson } from "./hand-written.ts";
import { buildProject, copyProject } from "./project.ts";
import { compressing, listen } from "./serve.ts";

interface Visit {
  /** First contentful paint; both from the start of the navigation, in ms. */
  readonly paint: number;
  readonly answer: number;
}

const visits = 9;

/**
 * A first visit on a slow phone (CPU 6×, 1.6 Mbit/s, 150 ms, nothing cached, brotli): when the
 * lesson shows, and when its first question has been answered by somebody who clicks as soon as it
 * works; beside the hand-written file of the same text.
 */
export async function measureFirstPaint(): Promise<string> {
  using project = copyProject();
  await buildProject(project.path);
  const dist = join(project.path, "dist");
  const byHand = addHandWritten(dist);
  await using plain = siteServer(dist);
  await using server = compressing(await listen(plain));
  const origin = await listen(server);
  await using browser = await launchChromium();

  const ours: Visit[] = [];
  const theirs: Visit[] = [];
  for (let round = 0; round <= visits; round += 1) {
    ours.push(await visit(browser, `${origin}/${lesson}`));
    theirs.push(await visit(browser, `${origin}/${byHand}`));
  }
  const rows = (["paint", "answer"] as const).map((what) => compare(what, ours, theirs));
  return section(
    "First paint and first answered click on a slow phone",
    `CPU slowed 6×, 1.6 Mbit/s down and up, 150 ms a request, nothing cached, brotli 11. From the start of the navigation; median of ${visits} visits each, in turn, after one to warm up. The click is repeated every 20 ms until a verdict shows.`,
    table(["what", "our lesson", "hand-written file", "ratio", "figure"], rows),
  );
}

const names = { paint: "first contentful paint", answer: "first answered click" };

function compare(what: keyof Visit, ours: readonly Visit[], theirs: readonly Visit[]): string[] {
  const [own, other] = [ours, theirs].map((all) => median(all.slice(1).map((one) => one[what])));
  if (own === undefined || other === undefined) return [];
  return [names[what], ms(own), ms(other), `${(own / other).toFixed(2)}×`, "≤ 1.3×"];
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  await using context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await makeSlow(page);
  await page.addInitScript(answerAsSoonAsItWorks);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("answered").length > 0);
  return await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return { paint: at("first-contentful-paint"), answer: at("answered") };
  });
}

async function makeSlow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await session.send("Network.enable");
  const throughput = 1_600_000 / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Runs in the page from its start: chooses, clicks “Sure”, and marks when the verdict is shown. */
function answerAsSoonAsItWorks(): void {
  const markAfterFrame = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark("answered");
    requestAnimationFrame(() => {
      port2.postMessage("painted");
    });
  };
  const timer = setInterval(() => {
    const item = document.querySelector(".quiz-item");
    const choice = item?.querySelector<HTMLInputElement>("input");
    const sure = item?.querySelector<HTMLButtonElement>('[value="sure"]');
    if (choice && !choice.checked) choice.click();
    if (sure && !sure.closest("[hidden]")) sure.click();
    if (!item?.querySelector('[data-part="verdict"]')?.textContent) return;
    clearInterval(timer);
    markAfterFrame();
  }, 20);
}
