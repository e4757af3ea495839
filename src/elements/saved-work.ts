import { entryFrom, isEntryKind, mostTries, type Entry, type EntryKind } from "./entry-schemas.ts";
import { everyEntry, load, nameOf, save } from "./store.ts";

/*
The file in which work leaves a device, described for readers in docs/saved-work.md:

  { "format": "take-it-apart", "version": 2, "savedAt": "2026-11-25T10:00:00.000Z",
    "entries": { "label/turkey-oil/12": { … }, "answer/turkey-oil/tankers-source": { … } } }

An entry has the name and the shape that it has in storage. `by` says whose work it is, where a
learner wrote that to hand it in.
*/

const format = "take-it-apart";
const version = 2;
/** In characters. A unit's whole work is some thirty thousand. */
const longest = 5_000_000;

type ChosenFile = Pick<Blob, "size" | "text">;

/** Why nothing of a file was taken. */
export interface FileProblem {
  readonly problem: "too-long" | "broken" | "not-ours" | "newer" | "unreadable";
}

/** What stands in a file. Only its entries are known to be an object. */
export type ReadWork =
  | FileProblem
  | {
      readonly problem: undefined;
      readonly entries: object;
      readonly savedAt: unknown;
      readonly by: unknown;
    };

/** What became of a file that was opened. */
export type Opened =
  | FileProblem
  | {
      readonly problem: undefined;
      /** How many entries were taken. */
      readonly added: number;
      /** How many stood on the device already, as new or newer. */
      readonly known: number;
      /** Names of entries that could not be understood. */
      readonly damaged: readonly string[];
      /** Names of entries that the browser did not keep. */
      readonly notKept: readonly string[];
    };

/** The work on a text as the text of a file; all work on the device where no text is named. */
export function workAsFile(text?: string, by?: string): string {
  const entries = everyEntry().filter(
    ({ kind, path }) =>
      text === undefined ||
      // What others handed in is not the work of whoever saves this.
      (kind !== "class" && (path === text || path.startsWith(`${text}/`))),
  );
  const named = entries.map(({ kind, path, value }) => [nameOf(kind, path), value] as const);
  const savedAt = new Date().toISOString();
  const work = { format, version, savedAt, by, entries: Object.fromEntries(named) };
  return JSON.stringify(work, null, 1);
}

/** Takes the work of a file that a reader chose into the storage of this device. */
export const openFile = async (file: ChosenFile): Promise<Opened> => opened(await readFile(file));

/** Takes the text of a file into the storage of this device. Where both have an entry, the newer stays. */
export const openWork = (text: string): Opened => opened(readWork(text));

/** The work in a file that a reader chose. One that is far too long is not even read. */
export async function readFile(file: ChosenFile): Promise<ReadWork> {
  // No character takes more than four bytes.
  if (file.size > 4 * longest) return { problem: "too-long" };
  try {
    return readWork(await file.text());
  } catch {
    return { problem: "unreadable" };
  }
}

/** The work in the text of a file. */
function readWork(text: string): ReadWork {
  if (text.length > longest) return { problem: "too-long" };
  const file = parsed(text);
  if (file === undefined) return { problem: "broken" };
  if (typeof file !== "object" || file === null) return { problem: "not-ours" };
  const work = file as Record<string, unknown>;
  if (work.format !== format || typeof work.version !== "number") return { problem: "not-ours" };
  // Before its entries are looked at: a newer version may well keep them in another way.
  if (work.version > version) return { problem: "newer" };
  const { entries, savedAt, by } = work;
  if (typeof entries !== "object" || entries === null) return { problem: "not-ours" };
  return { problem: undefined, entries, savedAt, by };
}

function opened(work: ReadWork): Opened {
  if (work.problem !== undefined) return work;
  const outcomes = Object.entries(work.entries).map(([name, value]) => ({
    name,
    outcome: take(name, value),
  }));
  const named = (wanted: string): string[] =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
  return {
    problem: undefined,
    added: named("added").length,
    known: named("known").length,
    damaged: named("damaged"),
    notKept: named("not-kept"),
  };
}

function take(name: string, value: unknown): "added" | "known" | "damaged" | "not-kept" {
  const [kind = "", ...path] = name.split("/");
  if (!isEntryKind(kind)) return "damaged";
  const theirs = entryFrom<EntryKind>(kind, value);
  if (!theirs) return "damaged";
  const ours = load<EntryKind>(kind, path.join("/"));
  const merged = ours ? newerOf(ours, theirs) : theirs;
  if (merged === ours) return "known";
  return save(kind, path.join("/"), merged) ? "added" : "not-kept";
}

/** Of two entries that tell no time, such as the look of pages, the one of this device stays. */
function newerOf(ours: Entry<EntryKind>, theirs: Entry<EntryKind>): Entry<EntryKind> {
  if ("tries" in ours && "tries" in theirs) return withAllTries(ours, theirs);
  return "at" in ours && "at" in theirs && theirs.at > ours.at ? theirs : ours;
}

/** The tries of both, one for each moment. One that its learner has judged stands above itself unjudged. */
function withAllTries(ours: Entry<"memory">, theirs: Entry<"memory">): Entry<"memory"> {
  const all = new Map(theirs.tries.map((one) => [one.at, one]));
  for (const one of ours.tries)
    if (one.outcome !== "ungraded" || !all.has(one.at)) all.set(one.at, one);
  const tries = [...all.values()].sort((a, b) => a.at - b.at).slice(-mostTries);
  return JSON.stringify(tries) === JSON.stringify(ours.tries) ? ours : { tries };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
