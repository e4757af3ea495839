import { expect, test } from "vitest";
import { keyOf } from "../../src/views/map-key.ts";

const signs = ["port", "town", "border crossing"].map((text) => ({ text, width: 12 }));
const rowsIn = (room: number): number[] =>
  keyOf(signs, 100, room).entries.map(({ label }) => label.y);

test("signs stand in one row where there is room", () => {
  expect(new Set(rowsIn(400)).size).toBe(1);
});

test("a sign whose words would reach over the edge begins a new row", () => {
  const [first, second, third] = rowsIn(200);
  expect([first === second, second === third]).toEqual([true, false]);
});

test("all rows stand below the drawing and inside its height", () => {
  const { entries, height } = keyOf(signs, 100, 200);
  const outside = entries.filter(
    ({ label: { box } }) => box.top < 100 || box.bottom > 100 + height,
  );
  expect(outside).toEqual([]);
});

test("words that are wider than the drawing have a row of their own", () => {
  expect(new Set(rowsIn(20)).size).toBe(3);
});
