import { writeAt, type Label, type Point } from "./map-labels.ts";

/** A sign that is explained: its words, and the room that it takes before them. */
export interface Sign {
  readonly text: string;
  readonly width: number;
}

export interface MapKey<S extends Sign> {
  /** In the order of the signs: where each begins, and its words. */
  readonly entries: readonly { readonly sign: S; readonly at: Point; readonly label: Label }[];
  readonly height: number;
}

const rowHeight = 34;
const gap = 16;

/** Explains signs under a drawing, one beside the other, in as many rows as their words need. */
export function keyOf<S extends Sign>(signs: readonly S[], top: number, room: number): MapKey<S> {
  let x = gap;
  let row = 0;
  const entries = signs.map((sign) => {
    const y = (): number => top + (row + 0.5) * rowHeight;
    const label = (): Label => writeAt(sign.text, [x + sign.width, y()], "start");
    if (x > gap && label().box.right > room) {
      x = gap;
      row += 1;
    }
    const entry = { sign, at: [x, y()] as const, label: label() };
    x = Math.round(entry.label.box.right + gap);
    return entry;
  });
  return { entries, height: (row + 1) * rowHeight };
}
