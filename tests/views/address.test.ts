import { posix } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addresses, relativeAddress } from "../../src/views/address.ts";

test.each([
  { from: "/index.html", to: "/about.html", address: "about.html" },
  { from: "/index.html", to: "/turkey-oil/read.html", address: "turkey-oil/read.html" },
  { from: "/turkey-oil/read.html", to: "/index.html", address: "../index.html" },
  { from: "/turkey-oil/slides/1.html", to: "/glossary.html", address: "../../glossary.html" },
  { from: "/", to: "/about.html", address: "about.html" },
  { from: "/404.html", to: "/about.html", address: "/about.html" },
])("$to is $address as seen from $from", ({ from, to, address }) => {
  expect(relativeAddress(from, to)).toBe(address);
});

test("every address leads from any page to its page", () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/u);
  const path = fc
    .array(name, { minLength: 1, maxLength: 5 })
    .map((names) => `/${names.join("/")}.html`);
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(posix.join(posix.dirname(from), relativeAddress(from, to))).toBe(to);
    }),
  );
});

test("no address begins at the root", () => {
  expect(
    relativeAddress("/turkey-oil/read.html", addresses.read({ type: "unit", id: "turkey-oil" })),
  ).not.toMatch(/^\//u);
});

test("the pages of a unit stand in its folder", () => {
  const { read, dissection, evidence, provenance, checkOut } = addresses;
  const parts = [read, dissection, evidence].map((address) => {
    return address({ type: "unit", id: "ferry" });
  });
  expect(parts).toEqual(["/ferry/read.html", "/ferry/dissection.html", "/ferry/evidence.html"]);
  expect(provenance("ferry")).toBe("/ferry/provenance.html");
  expect(checkOut("ferry")).toBe("/ferry/check-out.html");
});

test("a practice text has one page for all of its parts", () => {
  const { read, dissection, evidence } = addresses;
  const parts = [read, dissection, evidence].map((address) => {
    return address({ type: "practice", id: "bell" });
  });
  expect(new Set(parts)).toEqual(new Set(["/practice/bell.html"]));
});

test("a lesson stands in its unit's folder under its own id", () => {
  expect(addresses.lesson("ferry", "1-who-counted")).toBe("/ferry/1-who-counted.html");
});

test("a unit's own page stands beside its folder", () => {
  expect(addresses.unit("ferry")).toBe("/ferry.html");
});
