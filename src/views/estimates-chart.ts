import type { Picture } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";

/** One bar of the numbers chart, in the units of its drawing. */
export interface Bar {
  readonly id: string;
  readonly who: string;
  readonly range: string;
  readonly claimed: boolean;
  readonly y: number;
  /** How far the bar reaches for the lower and for the higher number. */
  readonly low: number;
  readonly high: number;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const rowHeight = 44;
const top = 28;
const plotWidth = 600;
/** Room for the label of the longest bar, which stands to its right. */
const labelRoom = 110;

/** Lays the estimates out as bars on one linear scale from zero, so that lengths can be compared. */
export function chartOf({ estimates }: Picture<"estimates">, words: Words): Chart {
  const highest = Math.max(...estimates.map(({ high }) => high));
  const scale = (value: number): number => Math.round((value / highest) * plotWidth);
  const bars = estimates.map(({ id, who, low, high, claimed }, row) => ({
    id,
    who,
    range: rangeInWords(low, high, words),
    claimed,
    y: top + row * rowHeight,
    low: scale(low),
    high: scale(high),
  }));
  const ticks = ticksUpTo(highest).map((value) => ({
    x: scale(value),
    label: words.names.number(value),
  }));
  return { width: plotWidth + labelRoom, height: top + estimates.length * rowHeight, bars, ticks };
}

/** “34,000 to 40,000”, or “200,000” when both ends are the same. */
export function rangeInWords(low: number, high: number, { names }: Words): string {
  const [from, to] = [names.number(low), names.number(high)];
  return from === to ? from : names.range(from, to);
}

/** Round numbers from zero up to the highest value, about five of them. */
function ticksUpTo(highest: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(highest));
  const step = highest / magnitude > 4 ? magnitude : magnitude / 2;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}
