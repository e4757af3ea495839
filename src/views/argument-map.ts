import type { Picture } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { conclusionOf, type Reason } from "./argument-tree.ts";

/** One line of wrapped text; `x` is where it starts, `y` its base line. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Box {
  readonly id: string;
  readonly role: Reason["role"];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly head: readonly Line[];
  readonly text: readonly Line[];
}

/** An arrow straight down from a reason to the point below it. */
export interface Arrow {
  readonly id: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** The missing link, beside the arrow; empty where the step holds. */
  readonly missing: readonly Line[];
}

export interface ArgumentMap {
  readonly width: number;
  readonly height: number;
  readonly conclusion: Reason;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** A letter's share of a line in DejaVu Sans at 13 units; most other fonts are narrower. */
export const letterWidth = 7.6;
export const lineHeight = 17;
/** From the edge of a box to its text. */
export const padding = 10;

const columnWidth = 158;
const gap = 12;
const arrowInset = 18;
const labelInset = arrowInset + 14;
/** A stroke is as wide outside its line as inside. */
const margin = 1;

/**
 * Draws the conclusion at the bottom, as wide as its reasons, which stand side by side above it, and
 * so on for each: every arrow is then straight, and nothing can cross or overlap.
 */
export function argumentMapOf(map: Picture<"argument-map">, words: Words): ArgumentMap {
  const conclusion = conclusionOf(map, words);
  const placed = place(conclusion, 0, margin);
  const rows = rowsOf(placed);
  const boxes = placed.map((point) => boxOf(point, rows));
  const [lowest] = boxes;
  return {
    width: (lowest?.width ?? 0) + 2 * margin,
    height: (lowest?.y ?? 0) + (lowest?.height ?? 0) + margin,
    conclusion,
    boxes,
    arrows: placed.filter(({ depth }) => depth > 0).map((point) => arrowOf(point, rows)),
  };
}

/** A reason with its column, its width, and how many steps it is from the conclusion. */
interface Placed extends Reason {
  readonly depth: number;
  readonly x: number;
  readonly width: number;
}

/** The point itself, then all above it. */
function place(reason: Reason, depth: number, x: number): Placed[] {
  let end = x;
  const above = reason.reasons.flatMap((part) => {
    const [first, ...rest] = place(part, depth + 1, end);
    if (!first) return [];
    end += first.width + gap;
    return [first, ...rest];
  });
  return [{ ...reason, depth, x, width: Math.max(columnWidth, end - gap - x) }, ...above];
}

/** A row of boxes, and the room for arrows below it. */
interface Row {
  readonly y: number;
  readonly height: number;
  readonly room: number;
}

/** By steps from the conclusion: the last row is the topmost. */
function rowsOf(placed: readonly Placed[]): Row[] {
  const depths = [...Map.groupBy(placed, ({ depth }) => depth)].toSorted(([a], [b]) => b - a);
  let y = margin;
  const rows = depths.map(([, points]) => {
    const height = Math.max(...points.map(heightOf));
    const room = Math.max(...points.map(roomBelow));
    const row = { y, height, room };
    y += height + room;
    return row;
  });
  return rows.toReversed();
}

const heightOf = (point: Placed): number => {
  const { head, text } = wrapped(point);
  return (head.length + text.length) * lineHeight + 2 * padding;
};

const roomBelow = (point: Placed): number => wrapped(point).missing.length * lineHeight + 32;

/** The lines of a point's texts. */
function wrapped({
  head,
  text,
  missing,
  missingHead,
  width,
}: Placed): Record<"head" | "text" | "missing", string[]> {
  const inside = width - 2 * padding;
  return {
    head: wrap(head, inside / letterWidth),
    text: wrap(text, inside / letterWidth),
    missing: wrap(missing ? `${missingHead} ${missing}` : "", (width - labelInset) / letterWidth),
  };
}

/** Breaks between words, and inside one only where it is longer than a line. */
function wrap(text: string, letters: number): string[] {
  const most = Math.floor(letters);
  return text.match(new RegExp(`\\S.{0,${most - 1}}(?=\\s|$)|\\S{${most}}`, "gu")) ?? [];
}

function boxOf(point: Placed, rows: readonly Row[]): Box {
  const { id, role, x, width, depth } = point;
  const { y, height } = rows[depth] ?? noRow;
  const { head, text } = wrapped(point);
  const lines = stack([...head, ...text], x + padding, y + padding);
  return {
    id,
    role,
    x,
    y,
    width,
    height,
    head: lines.slice(0, head.length),
    text: lines.slice(head.length),
  };
}

function arrowOf(point: Placed, rows: readonly Row[]): Arrow {
  const { id, x, depth } = point;
  const { y, height, room } = rows[depth] ?? noRow;
  const from = y + height;
  const missing = stack(wrapped(point).missing, x + labelInset, from + 12);
  return { id, x: x + arrowInset, from, to: from + room, missing };
}

const noRow: Row = { y: 0, height: 0, room: 0 };

/** Lines one below the other, the first with its top at `y`. */
const stack = (lines: readonly string[], x: number, y: number): Line[] =>
  lines.map((text, index) => ({ x, y: y + index * lineHeight + 13, text }));
