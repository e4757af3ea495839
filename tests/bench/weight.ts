import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { siteServer } from "../../src/cli/site-server.ts";
import { loadUnits } from "../../src/unit-loader.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { section, table } from "./format.ts";
import { buildProject, copyProject, pagesIn } from "./project.ts";
import { listen } from "./serve.ts";

interface Size {
  readonly raw: number;
  readonly brotli: number;
}

interface Weight {
  readonly page: string;
  readonly html: Size;
  readonly script: Size;
  readonly other: Size;
  readonly all: Size;
  readonly requests: number;
  readonly thirdParty: number;
  readonly cookies: number;
}

/**
 * What each page of the built site weighs and asks for: opened in Chromium with an empty cache and
 * counted at the server, so that a request the browser makes of its own accord (the icon) counts.
 */
export async function measureWeight(): Promise<string> {
  using project = copyProject();
  await buildProject(project.path);
  const dist = join(project.path, "dist");
  await using server = siteServer(dist);
  const origin = await listen(server);
  const asked: string[] = [];
  server.on("request", ({ url = "" }) => asked.push(url));

  await using browser = await launchChromium();
  const weights: Weight[] = [];
  for (const page of pagesIn(dist)) {
    asked.length = 0;
    const strange = await visit(browser, origin, page);
    weights.push({ page, ...sizes(dist, asked), requests: asked.length, ...strange });
  }
  return section(
    "Weight of the pages",
    `Bytes as they lie in \`dist\`, and in brotli 11. Requests as the server saw them from Chromium ${browser.version()}; a headless one may ask for no icon, where a browser with tabs asks once.`,
    table(["what", "measured", "figure"], figures(weights)),
    everyPage(weights),
  );
}

async function visit(
  browser: Browser,
  origin: string,
  page: string,
): Promise<Pick<Weight, "thirdParty" | "cookies">> {
  // What is kept for offline comes later, when the page is at rest.
  await using context = await browser.newContext({ serviceWorkers: "block" });
  const tab = await context.newPage();
  let thirdParty = 0;
  tab.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) thirdParty += 1;
  });
  await tab.goto(`${origin}/${page}`, { waitUntil: "networkidle" });
  return { thirdParty, cookies: (await context.cookies()).length };
}

function sizes(
  dist: string,
  asked: readonly string[],
): Pick<Weight, "html" | "script" | "other" | "all"> {
  const files = asked.map((path) => join(dist, path)).filter((file) => existsSync(file));
  const html = files.filter((file) => file.endsWith(".html"));
  const script = files.filter((file) => file.endsWith(".js"));
  const other = files.filter((file) => !html.includes(file) && !script.includes(file));
  return { html: size(html), script: size(script), other: size(other), all: size(files) };
}

function size(files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(file));
  const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0);
  return {
    raw: sum(contents.map(({ length }) => length)),
    brotli: sum(contents.map((content) => brotliCompressSync(content).length)),
  };
}

function figures(weights: readonly Weight[]): (string | number)[][] {
  const most = (of: (weight: Weight) => number, among = weights): number =>
    Math.max(...among.map(of));
  const lessons = weights.filter(({ page }) => lessonPages().has(page));
  const dissections = weights.filter(({ page }) => page.endsWith("/dissection.html"));
  const workbenches = weights.filter(({ page }) => /(\/read|^practice\/.*)\.html$/u.test(page));
  const handIns = weights.filter(({ page }) => /\/(hand-in|teach\/class)\.html$/u.test(page));
  return [
    ["heaviest lesson page, HTML, brotli", most(({ html }) => html.brotli, lessons), "≤ 14,600"],
    [
      "JavaScript of a lesson page, brotli",
      most(({ script }) => script.brotli, lessons),
      "≤ 8,192",
    ],
    [
      "JavaScript of a page with a workbench, brotli",
      most(({ script }) => script.brotli, workbenches),
      "≤ 12,288",
    ],
    [
      "JavaScript of a page to hand in or to count, brotli",
      most(({ script }) => script.brotli, handIns),
      "≤ 25,600",
    ],
    ["requests of a lesson page", most(({ requests }) => requests, lessons), "≤ 3"],
    ["heaviest dissection, all, brotli", most(({ all }) => all.brotli, dissections), "≤ 30,720"],
    ["third-party requests of any page", most(({ thirdParty }) => thirdParty), "0"],
    ["cookies of any page", most(({ cookies }) => cookies), "0"],
  ];
}

function lessonPages(): Set<string> {
  const units = [...loadUnits().values()].flatMap(({ value }) => value ?? []);
  return new Set(units.flatMap(({ id, lessons }) => lessons.map((l) => `${id}/${l.id}.html`)));
}

function everyPage(weights: readonly Weight[]): string {
  const kinds = ["HTML", "JS", "other"].flatMap((kind) => [`${kind} raw`, `${kind} br`]);
  return table(
    ["page", ...kinds, "all br", "requests", "third-party", "cookies"],
    weights.map(({ page, html, script, other, all, ...counts }) => [
      page,
      ...[html, script, other].flatMap(({ raw, brotli }) => [raw, brotli]),
      all.brotli,
      counts.requests,
      counts.thirdParty,
      counts.cookies,
    ]),
  );
}
