import { expect, test } from "vitest";
import { teacherPagesOf } from "../../src/views/teacher-pages.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "./items.ts";

const addressesOf = (of: typeof unit | undefined): string[] =>
  teacherPagesOf(of, english).map(({ address }) => address);

test("a teacher's pages of a unit come after the unit itself", () => {
  expect(addressesOf(unit)).toEqual([
    "/ferry-timetable.html",
    "/ferry-timetable/teach.html",
    "/ferry-timetable/teach/keys.html",
    "/ferry-timetable/teach/print.html",
    "/ferry-timetable/teach/class.html",
  ]);
});

test("the practice texts have the same pages", () => {
  expect(addressesOf(undefined)).toEqual([
    "/practice.html",
    "/practice/teach.html",
    "/practice/teach/keys.html",
    "/practice/teach/print.html",
  ]);
});
