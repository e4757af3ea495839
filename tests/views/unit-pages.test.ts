import { expect, test } from "vitest";
import { isSamePage, pageAfter, pagesOf } from "../../src/views/unit-pages.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "./items.ts";

test("the pages of a unit come in the order in which a learner meets them", () => {
  expect(pagesOf(unit, english).map(({ address }) => address)).toEqual([
    "/ferry-timetable.html",
    "/ferry-timetable/read.html",
    "/ferry-timetable/1-who-counted.html",
    "/ferry-timetable/2-who-else.html",
    "/ferry-timetable/review.html",
    "/ferry-timetable/dissection.html",
    "/ferry-timetable/evidence.html",
    "/ferry-timetable/provenance.html",
    "/ferry-timetable/print.html",
  ]);
});

test("the check-out stands after the lessons", () => {
  const checkOut = unit.lessons.flatMap(({ quiz }) => quiz);
  const names = pagesOf({ ...unit, checkOut }, english).map(({ name }) => name);
  expect(names.indexOf("Check-out")).toBe(names.indexOf("Review") - 1);
});

test("a lesson is called by its number and its title", () => {
  const [lesson] = unit.lessons;
  expect(pagesOf(unit, english).map(({ name }) => name)).toContain(`1. ${lesson?.title ?? ""}`);
});

test.each([
  { here: "/ferry-timetable.html", next: "/ferry-timetable/read.html" },
  { here: "/ferry-timetable/2-who-else.html", next: "/ferry-timetable/review.html" },
  { here: "/ferry-timetable/provenance.html", next: "/ferry-timetable/print.html" },
  { here: "/ferry-timetable/print.html", next: undefined },
  { here: "/about.html", next: undefined },
  { here: "/de/ferry-timetable/provenance.html", next: "/ferry-timetable/print.html" },
])("after $here comes $next", ({ here, next }) => {
  expect(pageAfter(unit, here, english)?.address).toBe(next);
});

test.each([
  { a: "/ferry/read.html", b: "/ferry/read", isSame: true },
  { a: "/ferry/read.html", b: "/ferry/read.html", isSame: true },
  { a: "/ferry/read.html", b: "/de/ferry/read.html", isSame: true },
  { a: "/ferry/read.html", b: "/ferry.html", isSame: false },
])("$a and $b are the same page: $isSame", ({ a, b, isSame }) => {
  expect(isSamePage(a, b)).toBe(isSame);
});
