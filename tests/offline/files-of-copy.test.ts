import { expect, test } from "vitest";
import { filesOfCopy } from "../../src/offline/files-of-copy.ts";

/** Which of the files are in a copy of the unit `ferry`, where there is a unit `trip` too. */
const copied = (...paths: string[]): string[] =>
  filesOfCopy(paths, ["trip"], new Set(["ferry/handouts/answers-a4.pdf"]));

test.each([
  "index.html",
  "ferry.html",
  "ferry/read.html",
  "de/ferry/read.html",
  "ferry/handouts/article-a4.pdf",
  "practice/river-fish.html",
  "practice/trip.html",
  "assets/every-page.en.0123456789.js",
  "icon.svg",
])("%s is in it", (path) => {
  expect(copied(path)).toEqual([path]);
});

test.each([
  { path: "trip.html", why: "belongs to another unit" },
  { path: "trip/read.html", why: "belongs to another unit" },
  { path: "de/trip/read.html", why: "belongs to another unit" },
  { path: "ferry/handouts/answers-a4.pdf", why: "is for teachers" },
  { path: "ferry/teach.html", why: "is for teachers" },
  { path: "de/ferry/teach/lesson-plan.html", why: "is for teachers" },
  { path: "ferry/exports/ferry-moodle.xml", why: "holds the key" },
  { path: "ferry/exports/ferry-offline.zip", why: "is a copy" },
  { path: "ferry/handouts/article-a4-large.pdf", why: "doubles the copy" },
  { path: "404.html", why: "is shown by servers" },
  { path: "service-worker.js", why: "is for hosts" },
  { path: "_headers", why: "is for hosts" },
])("$path is not in it: it $why", ({ path }) => {
  expect(copied(path)).toEqual([]);
});
