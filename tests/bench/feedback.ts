import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { siteServer } from "../../src/cli/site-server.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { median, ms, section, table } from "./format.ts";
import { addHandWritten, lesson } from "./hand-written.ts";
import { buildProject, copyProject } from "./project.ts";
import { listen } from "./serve.ts";

/** An answer to give: the item, and the value of the control that is chosen. */
type Choice = readonly [item: string, value: string];

const warmUps = 4;

/**
 * From the click on “Sure” to the verdict on screen, CPU slowed 6×: a mouse click through the
 * browser's input, on a fresh page each time, every choice of the lesson once, ours and the
 * hand-written file in turn. It ends in the first task after the frame that holds the verdict.
 */
export async function measureFeedback(): Promise<string> {
  using project = copyProject();
  await buildProject(project.path);
  const dist = join(project.path, "dist");
  const byHand = addHandWritten(dist);
  await using server = siteServer(dist);
  const origin = await listen(server);
  await using browser = await launchChromium();

  const choices = await listChoices(browser, `${origin}/${lesson}`);
  const times: { ours: number[]; byHand: number[] } = { ours: [], byHand: [] };
  for (const choice of [...choices.slice(0, warmUps), ...choices]) {
    times.ours.push(await timeClick(browser, `${origin}/${lesson}`, choice));
    times.byHand.push(await timeClick(browser, `${origin}/${byHand}`, choice));
  }
  return section(
    "Answer to feedback",
    `From the click's time stamp to the task after the frame that shows the verdict (\`requestAnimationFrame\` after the mutation, then a message; agrees with Event Timing, which rounds to 8 ms). CPU slowed 6×; ${choices.length} different clicks, each on a fresh page, after ${warmUps} to warm up.`,
    table(
      ["page", "median", "fastest", "slowest", "figure"],
      [
        ["our lesson", ...summary(times.ours), "≤ 60 ms"],
        ["hand-written file", ...summary(times.byHand), "(to compare)"],
      ],
    ),
  );
}

function summary(times: readonly number[]): string[] {
  const counted = times.slice(warmUps);
  return [median(counted), Math.min(...counted), Math.max(...counted)].map(ms);
}

/** Every choice that has one reason: those of the items with one group of controls. */
async function listChoices(browser: Browser, url: string): Promise<Choice[]> {
  await using page = await browser.newPage();
  await page.goto(url);
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>(".quiz-item input")].flatMap((input) => {
      const item = input.closest(".quiz-item");
      const hasReason = item?.querySelector(`[data-reason="${CSS.escape(input.value)}"]`);
      const isOneGroup = input.name === item?.id;
      return hasReason && isOneGroup ? [[item.id, input.value] as const] : [];
    }),
  );
}

async function timeClick(browser: Browser, url: string, [item, value]: Choice): Promise<number> {
  await using context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await slowDown(page);
  await page.locator(`[id="${item}"] [value="${value}"]`).dispatchEvent("click");
  const painted = page.evaluate(verdictPainted, item);
  await page.locator(`[id="${item}"] [value="sure"]`).click();
  return await painted;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

/** Runs in the page: the time in ms from the next click to the frame that shows its verdict. */
function verdictPainted(item: string): Promise<number> {
  return new Promise((resolve) => {
    let clicked = NaN;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve(performance.now() - clicked);
    };
    const afterFrame = (): void => {
      requestAnimationFrame(() => {
        port2.postMessage("painted");
      });
    };
    addEventListener("click", ({ timeStamp }) => (clicked = timeStamp), { capture: true });
    const verdict = document.querySelector(`[id="${item}"] [data-part="verdict"]`);
    if (verdict) new MutationObserver(afterFrame).observe(verdict, { childList: true });
  });
}
