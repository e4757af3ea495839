export type Point = readonly [x: number, y: number];
export type Line = readonly [from: Point, to: Point];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words on a map: where their base line begins, ends or has its middle. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** What they cover, measured generously: every device has its own font. */
  readonly box: Box;
  /** The point they belong to, where they found no room beside it. */
  readonly leadsTo?: Point;
}

/** What a label must keep clear of, and what it had better not cross. */
export interface Scene {
  readonly room: Box;
  readonly taken: readonly Box[];
  readonly lines: readonly Line[];
}

/** A name to write beside one of these points. */
export interface Name {
  readonly text: string;
  readonly points: readonly Point[];
}

/* In units of the drawing, whose letters are 14 high. */
const lineHeight = 20;
const fromMiddleToBaseLine = 5;
/** Letters of one width, in the wider ones of the usual fonts; all others are `usualWidth` wide. */
const letterWidths: readonly [RegExp, number][] = [
  [/[Iİijlı'’.,:; ]/u, 5],
  [/[frt()-]/u, 6.5],
  [/[MWmw]/u, 14],
  [/\p{Lu}/u, 10.5],
];
const usualWidth = 9;

const clearance = 11;
const step = 9;
const steps = 40;

/** From the best side of a point to the worst, as map makers have it: of equals the first is taken. */
const sides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** Writes names one after the other, each where it costs least and covers nothing. */
export function writeNames(names: readonly Name[], scene: Scene): Label[] {
  return names.reduce<Label[]>((labels, name) => {
    const taken = [...scene.taken, ...labels.map(({ box }) => box)];
    return [...labels, writeName(name, { ...scene, taken })];
  }, []);
}

function writeName({ text, points }: Name, { room, taken, lines }: Scene): Label {
  const candidates = points.flatMap((point) =>
    Array.from({ length: steps }, (_, away) =>
      sides.map((side) => ({ label: labelBeside(point, side, text, away), away })),
    ).flat(),
  );
  const free = candidates
    .filter(({ label: { box } }) => isInside(box, room) && !taken.some((it) => overlap(box, it)))
    .map(({ label, away }) => {
      const crossed = lines.filter((line) => crosses(line, label.box)).length;
      return { label, cost: away + 4 * crossed };
    });
  const [best] = free.toSorted((a, b) => a.cost - b.cost);
  if (!best) throw new Error(`The map has no room for the name “${text}”`);
  return best.label;
}

function labelBeside([x, y]: Point, [right, down]: Point, text: string, away: number): Label {
  const gap = clearance + away * step;
  const anchorX = x + right * gap;
  const middle = y + down * (lineHeight / 2 + gap - (right === 0 ? 0 : clearance / 2));
  const label = writeAt(text, [anchorX, middle], anchors[right + 1]);
  return away === 0 ? label : { ...label, leadsTo: [x, y] };
}

const anchors = ["end", "middle", "start"] as const;

/** A label whose middle line is at this height. */
export function writeAt(text: string, [x, y]: Point, anchor: Label["anchor"] = "middle"): Label {
  const width = widthOf(text);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return {
    text,
    x: Math.round(x),
    y: Math.round(y + fromMiddleToBaseLine),
    anchor,
    box: { left, top: y - lineHeight / 2, right: left + width, bottom: y + lineHeight / 2 },
  };
}

const widthOf = (text: string): number =>
  Array.from(text, widthOfLetter).reduce((sum, width) => sum + width, 0);

const widthOfLetter = (letter: string): number =>
  letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? usualWidth;

/** A square around a mark. */
export const boxAround = ([x, y]: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left &&
  box.right <= room.right &&
  box.top >= room.top &&
  box.bottom <= room.bottom;

/** Whether a line runs through a box: it comes near, and leaves corners on both of its sides. */
function crosses([[x1, y1], [x2, y2]]: Line, box: Box): boolean {
  const around = {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
  const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => [x, y]));
  const sidesOfLine = corners.map(([x = 0, y = 0]) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)),
  );
  return overlap(around, box) && new Set(sidesOfLine).size > 1;
}
