import { describe, expect, test } from "vitest";
import type { Audience } from "../../src/views/address.ts";
import { filesOfCopy } from "../../src/offline/files-of-copy.ts";

/** Whether a file is in a copy of the unit `ferry`, where there is a unit `trip` too. */
const isCopied = (path: string, audience: Audience): boolean =>
  filesOfCopy([path], ["trip"], audience).includes(path);

const audiences = ["students", "teachers"] as const;

describe.each(audiences)("a copy for %s", (audience) => {
  test.each([
    "index.html",
    "ferry.html",
    "ferry/read.html",
    "de/ferry/read.html",
    "ferry/teaching.html",
    "ferry/handouts/article-a4.pdf",
    "practice/river-fish.html",
    "practice/trip.html",
    "assets/every-page.en.0123456789.js",
    "icon.svg",
  ])("holds %s", (path) => {
    expect(isCopied(path, audience)).toBe(true);
  });

  test.each([
    { path: "trip.html", why: "belongs to another unit" },
    { path: "trip/read.html", why: "belongs to another unit" },
    { path: "trip/teach/keys.html", why: "belongs to another unit" },
    { path: "de/trip/read.html", why: "belongs to another unit" },
    { path: "ferry/exports/ferry-moodle.xml", why: "holds the key" },
    { path: "ferry/exports/ferry-offline.zip", why: "is a copy" },
    { path: "ferry/handouts/article-a4-large.pdf", why: "doubles the copy" },
    { path: "ferry/teach/key-a4-large.pdf", why: "doubles the copy" },
    { path: "404.html", why: "is shown by servers" },
    { path: "service-worker.js", why: "is for hosts" },
    { path: "_headers", why: "is for hosts" },
  ])("leaves out $path: it $why", ({ path }) => {
    expect(isCopied(path, audience)).toBe(false);
  });
});

test.each([
  "ferry/teach.html",
  "de/ferry/teach.html",
  "ferry/teach/keys.html",
  "de/ferry/teach/lesson-plan.html",
  "ferry/teach/key-a4.pdf",
  "practice/teach.html",
  "practice/teach/river-fish/key-a4.pdf",
  "ferry/slides/1-who-counted.html",
  "de/ferry/slides/1-who-counted.html",
  "assets/class-page.en.0123456789.js",
])("%s is in a copy for teachers alone", (path) => {
  expect(audiences.filter((audience) => isCopied(path, audience))).toEqual(["teachers"]);
});
