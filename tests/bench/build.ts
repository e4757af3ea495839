import { rmSync } from "node:fs";
import { join } from "node:path";
import { ms, progress, section, table } from "./format.ts";
import { writeUnits } from "./generated-units.ts";
import { buildProject, copyProject, type Build } from "./project.ts";

const lessonsPerUnit = 10;

/** What makes PDF files and copies with them: the HTML alone is measured here, the sheets on their own. */
const sheetPages = [
  "[unit]/handouts",
  "[unit]/print.astro",
  "[unit]/teach",
  "practice",
  "practice-print.astro",
];

/**
 * What a lesson page costs to build: `astro build` of generated units with 100 and with 1,000
 * lessons, less the build of one unit with one lesson, by wall time; and the most memory held.
 */
export async function measureBuild(): Promise<string> {
  const base = await buildLessons(1, 1);
  const hundred = await buildLessons(10, lessonsPerUnit);
  const thousand = await buildLessons(100, lessonsPerUnit);
  const of100 = (hundred.wall - base.wall) / 99;
  const of1000 = (thousand.wall - base.wall) / 999;
  return section(
    "Build of many lessons",
    `\`astro build\` in a fresh copy of the project, each size once. Units of ${lessonsPerUnit} lessons, no sheets to print and so no copies to take along, every lesson the text and quiz of \`turkey-oil/1-who-says-so\`; the time of the other pages of a unit counts as that of its lessons. Per lesson page: the build less the smallest one. Memory: the most that the process held (getrusage).`,
    table(
      ["what", "measured", "figure"],
      [
        ["a lesson page, of 100", ms(of100), "≤ 16 ms"],
        ["a lesson page, of 1,000", ms(of1000), "≤ 16 ms"],
        ["one of 1,000 against one of 100", `${(of1000 / of100).toFixed(2)}×`, "1× (linear)"],
        ["memory for 100", gigabytes(hundred), "≤ 1.7 GB"],
        ["memory for 1,000", gigabytes(thousand), "≤ 1.7 GB"],
      ],
    ),
    table(
      ["lessons", "pages in all", "wall time", "processor time", "memory"],
      [
        [1, ...totals(base)],
        [100, ...totals(hundred)],
        [1000, ...totals(thousand)],
      ],
    ),
  );
}

const totals = (build: Build): (string | number)[] => [
  build.pages,
  ms(build.wall),
  ms(build.cpu),
  gigabytes(build),
];

const gigabytes = ({ peakMemory }: Build): string => `${(peakMemory / 1e9).toFixed(2)} GB`;

async function buildLessons(units: number, lessons: number): Promise<Build> {
  progress(`  ${units * lessons} lessons`);
  using project = copyProject();
  for (const page of sheetPages) rmSync(join(project.path, "src/pages", page), { recursive: true });
  writeUnits(join(project.path, "content"), units, lessons);
  return await buildProject(project.path);
}
