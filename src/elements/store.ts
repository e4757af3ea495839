import { entryFrom, isEntryKind, type Entry, type EntryKind } from "./entry-schemas.ts";

/*
What a learner did, kept on the device, each thing under a name of its own:

  take-it-apart/2/answer/turkey-oil/tankers-source
  {"response":["russian-estimates"],"checked":true,"confidence":"sure","at":1764000000000}

A name is made of the kind of entry and of content ids. An item that moves keeps its answer; an item
whose id changes starts anew, and its old answer is listed as gone. NEVER give an old id to another
item: it would inherit the answer. A browser writes one entry whole or not at all, so that a crash
or a second tab can spoil no more than the entry it was about.
*/

const root = "take-it-apart/";
const prefix = `${root}2/`;
const aside = `${root}damaged/`;
const probe = `${root}probe`;

/** What was read or written last under a name, and can be understood: it need not be checked again. */
const understood = new Map<string, string | undefined>();

/** The name of an entry, as it stands in a file. In storage it begins with whose and which version it is. */
export const nameOf = (kind: EntryKind, path: string): string =>
  [kind, path].filter(Boolean).join("/");

const storedAs = (kind: EntryKind, path: string): string => prefix + nameOf(kind, path);

/** An entry as it stands in storage, with what stands behind its kind in its name. */
export interface Kept<Kind extends EntryKind> {
  readonly path: string;
  readonly value: Entry<Kind>;
}

/** The entry; `undefined` when there is none, or none that can be understood. */
export function load<Kind extends EntryKind>(kind: Kind, path: string): Entry<Kind> | undefined {
  const name = storedAs(kind, path);
  const text = read(name);
  const entry = entryFrom(kind, parsed(text));
  if (entry) understood.set(name, text);
  return entry;
}

/** Keeps an entry. Returns false when the browser keeps nothing: forbidden, or full. */
export function save<Kind extends EntryKind>(
  kind: Kind,
  path: string,
  value: Entry<Kind>,
): boolean {
  const name = storedAs(kind, path);
  const text = JSON.stringify(value);
  const isKept = setAside(kind, name) && write(name, text);
  if (isKept) understood.set(name, text);
  return isKept;
}

/** Removes an entry. */
export function remove(kind: EntryKind, path: string): void {
  attempt(() => {
    localStorage.removeItem(storedAs(kind, path));
  });
}

/** Every entry of a kind that can be understood and whose path begins so. */
export function list<Kind extends EntryKind>(kind: Kind, under = ""): Kept<Kind>[] {
  const begin = `${prefix}${kind}/`;
  return namesFrom(begin + under).flatMap((name) => {
    const path = name.slice(begin.length);
    const value = load(kind, path);
    return value ? { path, value } : [];
  });
}

/** Every entry that can be understood. */
export function everyEntry(): { kind: EntryKind; path: string; value: Entry<EntryKind> }[] {
  return namesFrom(prefix).flatMap((name) => {
    const [kind = "", ...path] = name.slice(prefix.length).split("/");
    const value = isEntryKind(kind) ? entryFrom<EntryKind>(kind, parsed(read(name))) : undefined;
    return isEntryKind(kind) && value ? { kind, path: path.join("/"), value } : [];
  });
}

/** What stands in storage under names of ours and can not be understood, as it stands. */
export function damaged(): { readonly name: string; readonly text: string }[] {
  return namesFrom(root).flatMap((name) => {
    const text = read(name);
    return text === undefined || isUnderstood(name, text) ? [] : { name, text };
  });
}

/** Removes all that is ours from the device. */
export function clear(): void {
  for (const name of namesFrom(root))
    attempt(() => {
      localStorage.removeItem(name);
    });
}

/** True when the browser keeps what it is given; false in some private windows, or when it is full. */
export function isKept(): boolean {
  const isWritten = write(probe, "1");
  attempt(() => {
    localStorage.removeItem(probe);
  });
  return isWritten;
}

/** True where another tab only asked whether anything is kept. Two that ask back would never end. */
export const isProbed = ({ key }: StorageEvent): boolean => key === probe;

/**
 * Brings what version 1 saved to its new names. An old entry is removed only after the new one
 * stands, and an entry that stands already is newer: a crash in between loses nothing.
 */
export function migrate(): void {
  const first = `${root}1/`;
  for (const name of namesFrom(first)) {
    const path = name.slice(first.length);
    const [kind, rest, value] =
      path === "print/edition"
        ? (["edition", "", { id: read(name) }] as const)
        : (["answer", path, parsed(read(name))] as const);
    const entry = entryFrom<EntryKind>(kind, value);
    if (!entry) continue;
    const isNew = read(storedAs(kind, rest)) === undefined;
    if (!isNew || write(storedAs(kind, rest), JSON.stringify(entry)))
      attempt(() => {
        localStorage.removeItem(name);
      });
  }
}

/** What can not be understood is kept under another name. Returns false when that fails. */
function setAside(kind: EntryKind, name: string): boolean {
  const text = read(name);
  if (text === undefined || text === understood.get(name) || entryFrom(kind, parsed(text)))
    return true;
  return write(placeFor(text, aside + name.slice(prefix.length)), text);
}

/** What was set aside before under the same name stays too. */
function placeFor(text: string, name: string): string {
  const there = read(name);
  return there === undefined || there === text ? name : placeFor(text, `${name}+`);
}

function isUnderstood(name: string, text: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const [kind = ""] = name.slice(prefix.length).split("/");
  return isEntryKind(kind) && entryFrom(kind, parsed(text)) !== undefined;
}

function namesFrom(begin: string): string[] {
  return attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(begin))) ?? [];
}

const read = (name: string): string | undefined =>
  attempt(() => localStorage.getItem(name)) ?? undefined;

const write = (name: string, text: string): boolean =>
  attempt(() => {
    localStorage.setItem(name, text);
    return true;
  }) ?? false;

function parsed(text: string | undefined): unknown {
  return attempt(() => JSON.parse(text ?? "null") as unknown);
}

/** Storage that is forbidden, full or hostile throws; that is an answer too. */
function attempt<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
