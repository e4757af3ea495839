import { describe, expect, test } from "vitest";
import { classesIn, usedStyles } from "../src/used-styles.ts";

const used = (css: string, ...classes: readonly string[]): string =>
  usedStyles(css, new Set(classes));

describe("a rule stays", () => {
  test.each([
    ["whose class is there", ".a{color:red}"],
    ["that names no class", "p>a:hover{color:red}"],
    ["for one of its selectors", ".a,.b{color:red}", ".a{color:red}"],
    ["whose missing class is one of several", ":is(.a,.b) p{color:red}"],
    ["whose missing class must not be there", ".a:not(.b){color:red}"],
    ["with what is nested in it", ".a{color:red;&:hover{color:blue}}"],
    ["inside a layer and a question to the screen", "@layer x{@media print{.a{color:red}}}"],
  ])("%s", (_, css, left = css) => {
    expect(used(css, "a")).toBe(left);
  });
});

describe("a rule goes", () => {
  test.each([
    ["whose class is missing", ".b{color:red}"],
    ["that needs a missing class beside one that is there", ".a .b{color:red}"],
    ["together with the empty layer around it", "@layer x{.b{color:red}}"],
  ])("%s", (_, css) => {
    expect(used(css, "a")).toBe("");
  });

  test("and leaves the order of the layers", () => {
    expect(used("@layer x,y;@layer y{.b{color:red}}", "a")).toBe("@layer x,y;");
  });
});

test("pages with other classes do not share what is left", () => {
  const css = ".a{color:red}.b{color:blue}";
  expect([used(css, "a"), used(css, "b")]).toEqual([".a{color:red}", ".b{color:blue}"]);
});

test("classes that a script brings count as there", () => {
  expect(classesIn(`<p class="a" data-brings="b c">`)).toEqual(new Set(["a", "b", "c"]));
});

test("classes are read however they are quoted", () => {
  const html = `<p class="a b"><i class='c'><u class=d>no class="e" here`;
  expect(classesIn(html)).toEqual(new Set(["a", "b", "c", "d", "e"]));
});
