import { describe, expect, test } from "vitest";
import { baseMapOf } from "../src/base-map.ts";

const region = { west: 34.7, east: 43.6, south: 34.8, north: 38.3 };
const { width, height, project, land, borders } = baseMapOf(region);

/** The numbers of a path, in pairs. */
const pointsOf = (path: string): number[][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

describe("a base map", () => {
  test("shows its region from corner to corner, north up", () => {
    const [left, top] = project(region.west, region.north);
    const [right, bottom] = project(region.east, region.south);
    expect([left, top]).toEqual([expect.closeTo(0), expect.closeTo(0)]);
    expect([right, Math.round(bottom)]).toEqual([expect.closeTo(width), height]);
  });

  test("keeps shapes: a degree to the east is as much shorter than one to the north as on a globe", () => {
    const [x, y] = project(39, 36);
    const [east] = project(39.1, 36);
    const [, north] = project(39, 36.1);
    expect((east - x) / (y - north)).toBeCloseTo(Math.cos((36 * Math.PI) / 180), 2);
  });

  test.each([
    { name: "land", path: land },
    { name: "borders", path: borders },
  ])("draws $name in whole units, none outside the picture", ({ path }) => {
    const points = pointsOf(path);
    const wrong = points.filter(
      ([x = NaN, y = NaN]) => !Number.isInteger(x + y) || x < 0 || y < 0 || x > width || y > height,
    );
    expect(points.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  test("draws nothing but land where there is no sea", () => {
    const inland = baseMapOf({ west: 38, east: 39, south: 37.2, north: 38 });
    const edges = pointsOf(inland.land).filter(
      ([x, y]) => (x !== 0 && x !== inland.width) || (y !== 0 && y !== inland.height),
    );
    expect(edges).toEqual([]);
  });
});
