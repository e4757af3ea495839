import type { Picture } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";

/** One event of the timeline, in the units of its drawing. */
export interface TimelineEvent {
  readonly id: string;
  /** “24 Nov”. */
  readonly day: string;
  readonly who: string;
  /** Where on the scale it begins, and where it ends. */
  readonly begins: number;
  readonly ends: number;
  /** The middle of its label, which makes room for its neighbours. */
  readonly label: number;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly events: readonly TimelineEvent[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
}

/** Labels stand at least this far apart, from middle to middle. */
export const labelHeight = 22;
/** As many letters as fit beside the scale; the list below has the rest. */
export const longestLabel = 32;

const width = 360;
const margin = labelHeight / 2;
const shortestScale = 528;
const mostTicks = 16;
/** In months. */
const tickSteps = [1, 3, 12, 60, 120, 600];
const millisecondsADay = 24 * 60 * 60 * 1000;

/** Lays the events out on one linear scale of time, which runs downwards. */
export function timelineOf({ events }: Picture<"timeline">, { names }: Words): Timeline {
  const inOrder = events
    .map((event) => ({ ...event, ...spanOf(event) }))
    .toSorted((a, b) => a.first - b.first);
  const months = monthsAround(inOrder);
  const [start = 0, end = 0] = [months[0], months.at(-1)].map((month = 0) => firstDayOf(month));
  const length = Math.max(shortestScale, inOrder.length * labelHeight);
  const scale = (day: number): number =>
    Math.round(margin + ((day - start) / (end - start)) * length);
  const labels = spread(
    inOrder.map(({ first }) => scale(first)),
    [margin, margin + length],
  );
  return {
    width,
    height: length + 2 * margin,
    events: inOrder.map(({ id, date, who, first, last }, index) => ({
      id,
      day: names.shortDate(date),
      who: shorten(who, longestLabel - names.shortDate(date).length - 1),
      begins: scale(first),
      ends: scale(last),
      label: labels[index] ?? 0,
    })),
    ticks: months.map((month, index) => ({
      y: scale(firstDayOf(month)),
      label: monthInShort(month, index === 0 || month % 12 === 0, names),
    })),
  };
}

/** The first and the last of some days, counted from 1970. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf({ id, date, until = date }: Picture<"timeline">["events"][number]): Span {
  const span = { first: daysOf(date).first, last: daysOf(until).last };
  if (Number.isNaN(span.first + span.last)) {
    throw new Error(`The event ${id} has no date, and so no place on the timeline`);
  }
  return span;
}

/** All the days that a date stands for: a month or a year has many. */
function daysOf(date: string): Span {
  const [year = NaN, month, day] = date.replace("~", "").split("-").map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / millisecondsADay;
  if (day !== undefined) return { first, last: first };
  // Day 0 of a month is the last day of the month before.
  return { first, last: Date.UTC(year, month ?? 12, 0) / millisecondsADay };
}

/** The months with a tick: from before the first event until after the last, in even steps. */
function monthsAround(spans: readonly Span[]): number[] {
  const first = monthOf(Math.min(...spans.map((span) => span.first)));
  const last = monthOf(Math.max(...spans.map((span) => span.last)));
  const step = tickSteps.find((months) => (last - first) / months < mostTicks) ?? 1200;
  const from = Math.floor(first / step);
  const count = Math.floor(last / step) + 1 - from;
  return Array.from({ length: count + 1 }, (_, index) => (from + index) * step);
}

/** Months are counted from the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * millisecondsADay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const firstDayOf = (month: number): number =>
  Date.UTC(Math.floor(month / 12), month % 12) / millisecondsADay;

/**
 * Moves labels as little as it takes, by the sum of squares, to stand apart and between the ends.
 * This is isotonic regression by pooling neighbours: a label that would come too near the block
 * before it joins the block, which then moves to the mean of what its labels want.
 */
function spread(wanted: readonly number[], [from, to]: readonly [number, number]): number[] {
  const blocks: { size: number; mean: number }[] = [];
  for (const [index, y] of wanted.entries()) {
    let block = { size: 1, mean: y - index * labelHeight };
    for (let before = blocks.at(-1); before && before.mean > block.mean; before = blocks.at(-1)) {
      blocks.pop();
      const size = before.size + block.size;
      block = { size, mean: (before.mean * before.size + block.mean * block.size) / size };
    }
    blocks.push(block);
  }
  const lowest = to - (wanted.length - 1) * labelHeight;
  return blocks
    .flatMap(({ size, mean }) => new Array<number>(size).fill(mean))
    .map((mean) => Math.round(Math.min(Math.max(mean, from), lowest)))
    .map((offset, index) => offset + index * labelHeight);
}

function monthInShort(month: number, withYear: boolean, { shortDate }: Words["names"]): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  const date = `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
  return withYear ? `${shortDate(date)} ${year}` : shortDate(date);
}

/** Cuts between words where that is possible. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()}…`;
}
