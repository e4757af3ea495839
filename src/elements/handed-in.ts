import type { WorkForm } from "../unit/work-form.ts";
import { codeOf, isWhole, lettersOf, readCode, type CodeProblem } from "./class-code.ts";
import { entryFrom } from "./entry-schemas.ts";
import { amountIn, workFrom, type Entries } from "./handed-work.ts";
import { readFile, type FileProblem } from "./saved-work.ts";
import { nameOf } from "./store.ts";

/** What came in, as a file or a code: work in its short form, or why it can not be counted. */
export type HandedIn =
  | {
      /** The name of the file, or how the code begins. */
      readonly from: string;
      readonly problem: FileProblem["problem"] | CodeProblem | "empty" | "no-code";
    }
  | {
      readonly from: string;
      readonly problem: undefined;
      readonly code: string;
      /** The name of the file; empty for a code. */
      readonly file: string;
      /** When the file was saved; for a code, now. */
      readonly at: number;
      /** Answers and labels that do not fit the unit as it is now. */
      readonly leftOut: number;
    };

/** A text with more than a class's codes is none; in characters. */
const longestText = 100_000;

/** The work in a file. */
export async function handedInFile(
  form: WorkForm,
  file: Pick<File, "name" | "size" | "text">,
): Promise<HandedIn> {
  const from = file.name.slice(0, 200);
  const read = await readFile(file);
  if (read.problem) return { from, problem: read.problem };
  const names = Object.keys(read.entries);
  const isOfUnit = names.some((name) => name.split("/")[1] === form.unit);
  if (names.length > 0 && !isOfUnit) return { from, problem: "other-unit" };
  const entries = entriesIn(read.entries);
  const work = workFrom(form, entries, typeof read.by === "string" ? read.by.slice(0, 200) : "");
  const { labels, answers } = amountIn(work);
  const leftOut = givenIn(names, form.unit, entries) - labels - answers;
  if (labels + answers === 0) return { from, problem: leftOut > 0 ? "other-version" : "empty" };
  return {
    from,
    problem: undefined,
    code: codeOf(form, work),
    file: from,
    at: timeOf(read.savedAt),
    leftOut,
  };
}

/** The work in each code of a text that somebody pasted: whatever else stands around the codes. */
export function handedInText(form: WorkForm, text: string): HandedIn[] {
  if (text.length > longestText) return [{ from: text.slice(0, 20), problem: "too-long" }];
  const codes = codesIn(text);
  if (codes.length === 0) return [{ from: text.trim().slice(0, 20), problem: "no-code" }];
  return codes.map((code) => handedInCode(form, code));
}

function handedInCode(form: WorkForm, code: string): HandedIn {
  const from = `${code.slice(0, 12)}…`;
  const read = readCode(form, code);
  if (read.problem) return { from, problem: read.problem };
  const { labels, answers } = amountIn(read.work);
  if (labels + answers === 0) return { from, problem: "empty" };
  return { from, problem: undefined, code, file: "", at: Date.now(), leftOut: 0 };
}

/** The codes in a text: each begins with its mark, and may have been broken into lines on its way. */
function codesIn(text: string): string[] {
  const parts = text
    .replace(/\S*#code=/gu, " ")
    .split(/\s+/u)
    .map((part) => part.replace(/[^\da-z-]/giu, ""));
  const starts = parts.flatMap((part, index) => (/^u-?[1-9]/iu.test(part) ? index : []));
  return starts.map((start, index) => codeFrom(parts.slice(start, starts[index + 1])));
}

/** The code that parts begin with; where none of them makes one, the first and what is like it. */
function codeFrom(parts: readonly string[]): string {
  const joined = parts
    .slice(0, 60)
    .map((_, index) => lettersOf(parts.slice(0, index + 1).join("")));
  return joined.find(isWhole) ?? joined[0] ?? "";
}

/** The entries of a file. Each is looked at only when it is asked for. */
function entriesIn(entries: object): Entries {
  const all = new Map<string, unknown>(Object.entries(entries));
  return (kind, path) => entryFrom(kind, all.get(nameOf(kind, path)));
}

/** How many labels and checked answers of a unit a file names. */
function givenIn(names: readonly string[], unit: string, entries: Entries): number {
  return names.filter((name) => {
    const [kind, text, id = "", ...rest] = name.split("/");
    if (text !== unit || rest.length > 0) return false;
    const path = `${text}/${id}`;
    if (kind === "answer") return entries("answer", path)?.checked;
    if (kind !== "label") return false;
    const label = entries("label", path);
    return (label?.kind ?? label?.judgement) !== undefined;
  }).length;
}

function timeOf(savedAt: unknown): number {
  const time = typeof savedAt === "string" ? Date.parse(savedAt) : NaN;
  return time >= 0 ? time : Date.now();
}
