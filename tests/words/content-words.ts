import { readdirSync, readFileSync } from "node:fs";
import { cardsPart } from "../../src/views/handouts/cards-part.ts";
import { practiceSheets, unitSheets } from "../../src/views/handouts/sheets.ts";
import { practiceTexts, units } from "../site/units.ts";
import { hasWords } from "./pseudo-words.ts";

/** Every string in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const lessonTexts = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => readFileSync(`content/${name}`, "utf8"));
/** Any part will do for the sheet of pictures, which is left out where there is none. */
const pictures = [cardsPart()];
const sheets = [
  ...units.flatMap((unit) => unitSheets(unit, pictures)),
  ...practiceTexts.flatMap(practiceSheets),
];
const content = [
  ...stringsIn([units, practiceTexts]),
  ...lessonTexts,
  ...sheets.map(({ title }) => title),
]
  .join("\n")
  .replace(/\s+/gu, " ")
  .replaceAll("*", "");

/** True for words that authors wrote: what stands between signs is in the content as it is. */
export const isOfContent = (text: string): boolean =>
  text
    .replace(/\s+/gu, " ")
    .split(/[^\p{L}'’ -]+/u)
    .map((words) => words.trim())
    .filter(hasWords)
    .every((words) => content.includes(words));
