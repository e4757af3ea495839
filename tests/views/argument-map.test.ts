import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Picture } from "../../src/unit/model.ts";
import { loadUnit } from "../../src/unit-loader.ts";
import {
  argumentMapOf,
  letterWidth,
  lineHeight,
  padding,
  type ArgumentMap,
  type Line,
} from "../../src/views/argument-map.ts";
import type { Reason } from "../../src/views/argument-tree.ts";
import * as english from "../../src/words/en.ts";

type Written = Picture<"argument-map">;

/** A point and what it is a reason for. */
type Given = readonly [id: string, carries?: string, missing?: string];

/** A map of these points; the one that carries nothing is concluded. */
function written(...given: readonly Given[]): Written {
  return {
    title: "Why?",
    note: "Invented.",
    points: given.map(([id, carries], index) => ({
      id,
      text: `The point ${id}.`,
      role: carries === undefined ? "concluded" : index % 2 === 0 ? "stated" : "assumed",
      sentence: index,
    })),
    links: given.flatMap(([from, to, missing]) =>
      to === undefined ? [] : [{ id: `${from}-${to}`, from, to, ...(missing && { missing }) }],
    ),
  };
}

const small = written(["late", "failed", "That two are many."], ["cold", "failed"], ["failed"]);

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much room a line of text takes, in a font as wide as any the view allows for. */
const areaOf = ({ x, y, text }: Line): Area => ({
  x,
  y: y - 13,
  width: text.length * letterWidth,
  height: lineHeight,
});

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (a: Area, b: Area): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Boxes, arrows and the texts beside them: none may touch another but an arrow its two boxes. */
function areasOf({ boxes, arrows }: ArgumentMap): Area[] {
  return [
    ...boxes,
    ...arrows.map(({ x, from, to }) => ({ x: x - 5, y: from, width: 10, height: to - from })),
    ...arrows.flatMap(({ missing }) => missing.map(areaOf)),
  ];
}

function overlapsIn(map: ArgumentMap): [Area, Area][] {
  const areas = areasOf(map);
  return areas.flatMap((a, index) =>
    areas
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b): [Area, Area] => [a, b]),
  );
}

/** Lines that leave the box they stand in. */
function spilled({ boxes }: ArgumentMap): string[] {
  return boxes.flatMap(({ head, text, ...box }) => {
    const inner = {
      x: box.x + padding,
      y: box.y + padding,
      width: box.width - 2 * padding,
      height: box.height - 2 * padding,
    };
    const lines = [...head, ...text];
    return lines.filter((line) => !isInside(areaOf(line), inner)).map((line) => line.text);
  });
}

/** What leaves the drawing. */
const outside = (map: ArgumentMap): Area[] =>
  areasOf(map).filter(
    (area) => !isInside(area, { x: 0, y: 0, width: map.width, height: map.height }),
  );

const idsUnder = ({ id, reasons }: Reason): unknown[] => [id, ...reasons.map(idsUnder)];

const wordsOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(" ");

describe("a map", () => {
  const map = argumentMapOf(small, english);
  const [failed, late, cold] = map.boxes;

  test("nests the reasons under what they are given for, in the order of the links", () => {
    expect(idsUnder(map.conclusion)).toEqual(["failed", ["late"], ["cold"]]);
  });

  test("says of a reason what is missing, and nothing where the step holds", () => {
    expect(map.conclusion.reasons.map(({ missing }) => missing)).toEqual([
      "That two are many.",
      undefined,
    ]);
  });

  test("puts the conclusion below its reasons, which stand side by side", () => {
    expect(failed?.y).toBeGreaterThan((late?.y ?? 0) + (late?.height ?? 0));
    expect(late?.y).toBe(cold?.y);
    expect(cold?.x).toBeGreaterThan((late?.x ?? 0) + (late?.width ?? 0));
  });

  test("makes the conclusion as wide as its reasons together", () => {
    expect(failed?.x).toBe(late?.x);
    expect((failed?.x ?? 0) + (failed?.width ?? 0)).toBe((cold?.x ?? 0) + (cold?.width ?? 0));
  });

  test("heads a box with its sentence and what the sentence does with the point", () => {
    expect(map.boxes.map(({ head }) => wordsOf(head))).toEqual([
      "Sentence 2 concludes",
      "Headline says",
      "Sentence 1 assumes",
    ]);
  });

  test("draws an arrow from each reason down to what it carries", () => {
    const ends = map.arrows.map(({ id, from, to }) => ({ id, from, to }));
    const from = (late?.y ?? 0) + (late?.height ?? 0);
    expect(ends).toEqual([
      { id: "late", from, to: failed?.y },
      { id: "cold", from, to: failed?.y },
    ]);
  });

  test("writes a missing link beside its arrow, and nothing beside one that holds", () => {
    expect(map.arrows.map(({ missing }) => wordsOf(missing))).toEqual([
      "Missing link: That two are many.",
      "",
    ]);
  });
});

describe("what is no map is refused", () => {
  const message = "Each point of an argument map but one, the last, must be a reason exactly once";

  test.each([
    { what: "two conclusions", map: written(["a", "b"], ["b"], ["c"]) },
    { what: "a circle beside the conclusion", map: written(["a", "b"], ["b", "a"], ["c"]) },
    { what: "no conclusion", map: written(["a", "b"], ["b", "a"]) },
    {
      what: "a reason given twice",
      map: {
        ...small,
        links: [...small.links, { id: "again", from: "late", to: "cold" }],
      },
    },
    {
      what: "a circle above the conclusion",
      map: {
        ...small,
        links: [
          ...small.links,
          { id: "there", from: "late", to: "cold" },
          { id: "back", from: "cold", to: "late" },
        ],
      },
    },
  ])("$what", ({ map }) => {
    expect(() => argumentMapOf(map, english)).toThrow(message);
  });
});

describe("for any map", () => {
  const words = fc
    .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 })
    .map((lengths) => lengths.map((length) => "letters".repeat(6).slice(0, length)).join(" "));
  const role = fc.constantFrom("stated" as const, "assumed" as const);
  /** Each point but the first is a reason for one before it. */
  const any: fc.Arbitrary<Written> = fc
    .array(
      fc.record({
        text: words,
        role,
        sentence: fc.integer({ min: 0, max: 999 }),
        carries: fc.nat(),
        missing: fc.option(words, { nil: undefined }),
      }),
      { minLength: 2, maxLength: 12 },
    )
    .map((all) => ({
      title: "Why?",
      note: "Invented.",
      points: all.map(({ text, role, sentence }, index) => ({
        id: `p-${index}`,
        text,
        role,
        sentence,
      })),
      links: all.slice(1).map(({ carries, missing }, index) => ({
        id: `l-${index}`,
        from: `p-${index + 1}`,
        to: `p-${carries % (index + 1)}`,
        missing,
      })),
    }));

  test("nothing overlaps", () => {
    fc.assert(
      fc.property(any, (map) => {
        expect(overlapsIn(argumentMapOf(map, english))).toEqual([]);
      }),
    );
  });

  test("every text stays in its box", () => {
    fc.assert(
      fc.property(any, (map) => {
        expect(spilled(argumentMapOf(map, english))).toEqual([]);
      }),
    );
  });

  test("nothing leaves the drawing", () => {
    fc.assert(
      fc.property(any, (map) => {
        expect(outside(argumentMapOf(map, english))).toEqual([]);
      }),
    );
  });

  test("no letter is lost in the lines", () => {
    const letters = (text: string): string => text.replace(/\s/gu, "");
    fc.assert(
      fc.property(any, (map) => {
        const { boxes } = argumentMapOf(map, english);
        const drawn = new Map(boxes.map(({ id, text }) => [id, letters(wordsOf(text))]));
        expect(map.points.map(({ id }) => drawn.get(id))).toEqual(
          map.points.map(({ text }) => letters(text)),
        );
      }),
    );
  });

  test("every point is drawn once, and every link", () => {
    fc.assert(
      fc.property(any, (map) => {
        const { boxes, arrows } = argumentMapOf(map, english);
        expect(boxes.map(({ id }) => id).sort()).toEqual(map.points.map(({ id }) => id).sort());
        expect(arrows.map(({ id }) => id).sort()).toEqual(map.links.map(({ from }) => from).sort());
      }),
    );
  });
});

describe("the map of the first unit", () => {
  const real = loadUnit("turkey-oil").value?.pictures["argument-map"] ?? written();
  const map = argumentMapOf(real, english);

  test("draws without overlaps", () => {
    expect(overlapsIn(map)).toEqual([]);
  });

  test("keeps every text in its box", () => {
    expect(spilled(map)).toEqual([]);
  });

  test("has links that hold and links that miss something", () => {
    const missing = map.arrows.filter(({ missing }) => missing.length > 0);
    expect([missing.length, map.arrows.length - missing.length]).toEqual([3, 3]);
  });
});

describe("the measures of these tests can fail", () => {
  const map = argumentMapOf(small, english);

  test("two boxes in one place overlap", () => {
    const moved = map.boxes.map((box) => ({ ...box, x: 0, y: 0 }));
    expect(overlapsIn({ ...map, boxes: moved, arrows: [] })).toHaveLength(3);
  });

  test("a line too long for its box is reported", () => {
    const long = { x: 20, y: 30, text: "letters ".repeat(20) };
    const boxes = map.boxes.slice(0, 1).map((box) => ({ ...box, text: [long] }));
    expect(spilled({ ...map, boxes })).toContain(long.text);
  });

  test("a box beyond the edge leaves the drawing", () => {
    expect(outside({ ...map, width: 10 }).length).toBeGreaterThan(0);
  });
});
