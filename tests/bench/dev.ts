import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { launchChromium } from "../browser/launch-chromium.ts";
import { median, ms, section, table } from "./format.ts";
import { lesson } from "./hand-written.ts";
import { copyProject, startAstro } from "./project.ts";
import { listen } from "./serve.ts";

const quiz = "content/units/turkey-oil/lessons/1-who-says-so.quiz.yaml";
const patience = 10_000;

/**
 * Under `astro dev`: from an edit of a YAML file (the first question of the lesson's quiz) until the
 * page that is served has it, and until a browser that has the page open shows it.
 */
export async function measureDev(): Promise<string> {
  using project = copyProject();
  const origin = await freeOrigin();
  const url = `${origin}/${lesson}`;
  const file = join(project.path, quiz);
  const server = startAstro(project.path, ["dev", "--port", new URL(origin).port]);
  try {
    await untilServed(url, "quiz-item");
    const served = await timeEdits(file, (words) => untilServed(url, words));
    const shown = await timeInBrowser(file, url);
    return section(
      "An edit under `astro dev`",
      `From writing \`${quiz}\` to the change in the page, median of ${served.length} edits each. Served: fetched again and again. Shown: in Chromium, which has the page open and is not touched; ${patience / 1000} s stand for “never”.`,
      table(
        ["what", "median", "slowest", "figure"],
        [
          ["the page that is served", ms(median(served)), ms(Math.max(...served)), "≤ 1,000 ms"],
          ["the page in a browser", ms(median(shown)), ms(Math.max(...shown)), "≤ 1,000 ms"],
        ],
      ),
    );
  } finally {
    server.kill();
    await once(server, "exit");
  }
}

async function freeOrigin(): Promise<string> {
  await using server = createServer();
  return await listen(server);
}

async function timeInBrowser(file: string, url: string): Promise<number[]> {
  await using browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  return await timeEdits(file, async (words) => {
    const shows = (expected: string): boolean => document.body.textContent.includes(expected);
    await page
      .waitForFunction(shows, words, { polling: 20, timeout: patience })
      .catch(() => undefined);
  });
}

/** Edits the file five times; the time in ms from each edit until it has been seen. */
async function timeEdits(file: string, seen: (words: string) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let edit = 1; edit <= 5; edit += 1) {
    await setTimeout(500);
    const text = readFileSync(file, "utf8");
    const words = `Edited at ${Math.round(performance.now())}. `;
    const start = performance.now();
    writeFileSync(file, text.replace(/^( +stem: )(Edited at \d+\. )?/mu, `$1${words}`));
    await seen(words);
    times.push(performance.now() - start);
  }
  return times;
}

async function untilServed(url: string, words: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const page = await fetch(url).then(
      (answer) => answer.text(),
      () => "",
    );
    if (page.includes(words)) return;
    await setTimeout(10);
  }
}
