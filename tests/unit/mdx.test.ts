import { describe, expect, test } from "vitest";
import { parseMdx } from "../../src/unit/mdx.ts";
import { covered, positioned } from "./positioned.ts";

const lesson = (text: string) => parseMdx(positioned(text, "lesson.mdx").file);

/** The attributes of the first component. */
function attributes(text: string): Record<string, string> {
  return Object.fromEntries(lesson(text).lesson?.placements[0]?.attributes ?? []);
}

/** The words of each component. */
function placements(text: string): string[] {
  const { file } = positioned(text);
  const found = lesson(text).lesson?.placements ?? [];
  return found.map(({ range }) => covered({ file, range }));
}

/** The runs of prose. */
function prose(text: string): string[] {
  const { file } = positioned(text);
  return (lesson(text).lesson?.prose ?? []).map((range) => covered({ file, range }));
}

describe("a component", () => {
  test("has its name", () => {
    const { lesson: read } = lesson("<Quiz />\n\nA <Term id='boat'>boat</Term>.\n");
    expect(read?.placements.map(({ component }) => component)).toEqual(["Quiz", "Term"]);
  });

  test("has its attributes, as they are written", () => {
    expect(attributes('<Try n={12} id="boat" open />')).toEqual({ n: "12", id: "boat", open: "" });
  });

  test("has the range of all that it encloses", () => {
    const text = "One 🚢 <Term id='boat'>boat</Term> here.\n\n<Quiz />\n";
    expect(placements(text)).toEqual(["<Term id='boat'>boat</Term>", "<Quiz />"]);
  });

  test("has the same range after a byte order mark", () => {
    expect(placements("\ufeffOne.\n\n<Quiz />\n")).toEqual(["<Quiz />"]);
  });

  test("has the same range after Windows line ends", () => {
    expect(placements("One.\r\n\r\n<Quiz />\r\n")).toEqual(["<Quiz />"]);
  });

  test("is found inside another", () => {
    expect(placements("<Aside>\n\n<Quiz />\n\n</Aside>\n")).toContain("<Quiz />");
  });

  test("in code is none", () => {
    expect(placements("Write `<Quiz />`, or\n\n```\n<Quiz />\n```\n")).toEqual([]);
  });
});

describe("prose", () => {
  test("is what a learner reads", () => {
    const text = "## Who says so?\n\n- A *late* boat.\n\n<Aside>\n\nRead on.\n\n</Aside>\n";
    expect(prose(text)).toEqual(["Who says so?", "A ", "late", " boat.", "Read on."]);
  });

  test("may hold a closing brace", () => {
    expect(prose("Read } this.\n")).toEqual(["Read } this."]);
  });

  test("is not code, an attribute, an address or a remark", () => {
    const text =
      'One `two` [three](four.html).\n\n<Term id="five">six</Term>\n\n{/* seven */}\n\n```\neight\n```\n';
    expect(prose(text)).toEqual(["One ", " ", "three", ".", "six"]);
  });
});
