import { expect, test } from "vitest";
import { loadPractice } from "../../src/unit-loader.ts";
import { byLevel, headlineOf } from "../../src/views/practice.ts";

const [bell] = [...loadPractice("tests/fixtures/content").values()].flatMap(
  ({ value }) => value ?? [],
);
if (!bell) throw new Error("The fixture must compile");
const text = bell;

test("the easier texts come first", () => {
  const texts = (["harder", "easier", "middle"] as const).map((level) => ({ ...text, level }));
  expect(byLevel(texts).map(({ level }) => level)).toEqual(["easier", "middle", "harder"]);
});

test("the headline is the first sentence", () => {
  expect(headlineOf(text)).toBe("The Bell of Ombry");
});
