import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siteServer } from "../../src/cli/site-server.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { readPdf } from "../site/pdf.ts";
import { median, ms, progress, section, table } from "./format.ts";
import { copyUnit } from "./generated-units.ts";
import type { PrintedFile, PrintedFiles } from "./print-sheets.ts";
import { buildProject, copyProject, type TempFolder } from "./project.ts";
import { listen } from "./serve.ts";

const manyUnits = 50;
const rounds = 15;

/**
 * What handouts cost: each sheet of a unit in its four editions, all files of a unit and of 50, and
 * the sheet of the article beside its page, printed by Chromium.
 */
export async function measureHandouts(): Promise<string> {
  using project = copyProject();
  const ofOne = printAll(project);
  const ofMany = printMany();
  const [first, ...files] = ofOne.files;
  const sheets = files.filter(({ isPack }) => !isPack);
  const packs = files.filter(({ isPack }) => isPack);
  return section(
    "Handouts",
    `Every sheet of \`turkey-oil\` on A4 and Letter, each also in large print, by \`print\` in a fresh process, each once. The first file, a pack, also reads the fonts, and is not counted among the others. Many: ${manyUnits} copies of the unit, every file printed anew.`,
    table(
      ["what", "median", "worst", "figure"],
      [
        ["time of a sheet", ...medianAndWorst(sheets, "ms", ms), "≤ 50 ms"],
        ["size of a sheet", ...medianAndWorst(sheets, "bytes", kilobytes), "≤ 150 KB"],
        ["time of a pack in one file", ...medianAndWorst(packs, "ms", ms), ""],
        ["size of a pack in one file", ...medianAndWorst(packs, "bytes", kilobytes), ""],
        ["time of the first file", ms(first?.ms ?? NaN), "", ""],
      ],
    ),
    table(
      ["files", "number", "time", "time a file", "size", "memory", "figure"],
      [
        ["all of one unit", ...totals(ofOne), "≤ 1.7 GB"],
        [`all of ${manyUnits} units`, ...totals(ofMany), "≤ 1.7 GB"],
      ],
    ),
    await besideChromium(project),
  );
}

function printMany(): PrintedFiles {
  progress(`  ${manyUnits} units`);
  using project = copyProject();
  copyUnit(join(project.path, "content"), manyUnits);
  return printAll(project);
}

/** Prints the handouts of a copy of the project, all or those of one name, in a process of its own. */
function printAll({ path }: TempFolder, times = 1, ...name: string[]): PrintedFiles {
  const script = join(import.meta.dirname, "print-sheets.ts");
  const printed = execFileSync(process.execPath, [script, String(times), ...name], {
    cwd: path,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(printed) as PrintedFiles;
}

function medianAndWorst(
  files: readonly PrintedFile[],
  of: "ms" | "bytes",
  show: (value: number) => string,
): string[] {
  const sorted = files.toSorted((a, b) => a[of] - b[of]);
  const worst = sorted.at(-1);
  return [
    show(median(sorted.map((file) => file[of]))),
    worst ? `${show(worst[of])} (${worst.name})` : "",
  ];
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function totals({ files, peakMemory, isComplete }: PrintedFiles): (string | number)[] {
  const time = sum(files.map((file) => file.ms));
  const megabytes = sum(files.map(({ bytes }) => bytes)) / 1e6;
  return [
    isComplete ? files.length : `stopped after ${files.length}, for want of memory`,
    ms(time),
    ms(time / files.length),
    `${megabytes.toFixed(1)} MB`,
    `${(peakMemory / 1e9).toFixed(2)} GB`,
  ];
}

/** The sheet of the article, as it is made and as a browser prints its page, again and again. */
async function besideChromium(project: TempFolder): Promise<string> {
  progress("  Chromium");
  await buildProject(project.path);
  const dist = join(project.path, "dist");
  const name = "article-a4.pdf";
  const ours = printAll(project, rounds + 1, name).files.slice(1);
  const theirs = await printInChromium(dist);
  return table(
    [`the article on A4, median of ${rounds}`, "time", "size", "pages", "tagged", "PDF/UA-1"],
    [
      [
        "Typst: `print`",
        ms(median(ours.map((file) => file.ms))),
        ...(await told(readFileSync(join(dist, "turkey-oil/handouts", name)))),
      ],
      [
        "Chromium: `page.pdf()`, page loaded",
        ms(median(theirs.times)),
        ...(await told(theirs.pdf)),
      ],
      ["Chromium: with opening the page", ms(median(theirs.timesWithPage)), "", "", "", ""],
    ],
  );
}

interface FromChromium {
  readonly pdf: Uint8Array;
  readonly times: readonly number[];
  readonly timesWithPage: readonly number[];
}

async function printInChromium(dist: string): Promise<FromChromium> {
  await using server = siteServer(dist);
  const address = `${await listen(server)}/turkey-oil/read.html`;
  await using browser = await launchChromium();
  const times: number[] = [];
  const timesWithPage: number[] = [];
  let pdf: Uint8Array = new Uint8Array();
  for (let round = 0; round <= rounds; round += 1) {
    const opened = performance.now();
    await using page = await browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    const asked = performance.now();
    pdf = await page.pdf({ format: "A4", tagged: true });
    times.push(performance.now() - asked);
    timesWithPage.push(performance.now() - opened);
  }
  return { pdf, times: times.slice(1), timesWithPage: timesWithPage.slice(1) };
}

async function told(pdf: Uint8Array): Promise<(string | number)[]> {
  const { pages, isTagged, metadata } = await readPdf(pdf);
  const isUa = metadata.includes("<pdfuaid:part>1</pdfuaid:part>");
  return [kilobytes(pdf.length), pages.length, isTagged ? "yes" : "no", isUa ? "yes" : "no"];
}
