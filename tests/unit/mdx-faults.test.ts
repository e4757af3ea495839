import { describe, expect, test } from "vitest";
import { parseMdx } from "../../src/unit/mdx.ts";
import { marked, positioned, told } from "./positioned.ts";

const lesson = (text: string) => parseMdx(positioned(text, "lesson.mdx").file);
const faults = (text: string): string => told(lesson(text).diagnostics);

describe("a fault of syntax", () => {
  test("is a tag that is never closed, placed where it opens", () => {
    expect(faults("One.\n\nA long <Term id='boat'>boat is late.\n")).toMatchInlineSnapshot(`
      "lesson.mdx: A long ‸<Term id='boat'>boat is late.
        Unreadable MDX: Expected a closing tag for \`<Term>\` before the end of \`paragraph\`
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });

  test("is a block that is never closed, placed where it opens", () => {
    expect(faults("<Aside>\n\nOne.\n\nTwo.\n")).toMatchInlineSnapshot(`
      "lesson.mdx: ‸<Aside>
        Unreadable MDX: Expected a closing tag for \`<Aside>\`
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });

  test("is a tag closed by another, placed at the closing one", () => {
    expect(faults("One.\n\nA <Term id='boat'>boat</Trem> is late.\n")).toMatchInlineSnapshot(`
      "lesson.mdx: A <Term id='boat'>boat‸</Trem> is late.
        Unreadable MDX: Unexpected closing tag \`</Trem>\`, expected corresponding closing tag for \`<Term>\`
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });

  test("names the place where the wrongly closed tag opens", () => {
    const text = "One.\n\nA ‸<Term id='boat'>boat</Trem> is late.\n";
    const [fault] = lesson(text).diagnostics;
    expect(fault?.related?.message).toBe("Opened here");
    expect(fault?.related && marked(fault.related.place)).toBe(text);
  });

  test("is a brace that is never closed, placed at the brace", () => {
    expect(faults("One.\n\nRead {this.\n\nTwo.\n")).toMatchInlineSnapshot(`
      "lesson.mdx: Read ‸{this.
        Unreadable MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });

  test("is a brace among others that is never closed, placed at the brace", () => {
    expect(faults("One {/* two */} three {/* four.\n")).toMatchInlineSnapshot(`
      "lesson.mdx: One {/* two */} three ‸{/* four.
        Unreadable MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });

  test("is words in braces, placed at the brace", () => {
    expect(faults("Read {this and that} here.\n")).toMatchInlineSnapshot(`
      "lesson.mdx: Read ‸{this and that} here.
        Unreadable MDX: Braces in prose read as code
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });

  test("is a closing tag without an opening one", () => {
    expect(faults("One.\n\nTwo </Term> three.\n")).toMatchInlineSnapshot(`
      "lesson.mdx: Two <‸/Term> three.
        Unreadable MDX: Unexpected closing slash \`/\` in tag, expected an open tag first
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });

  test("leaves no lesson", () => {
    expect(lesson("<Aside>\n").lesson).toBeUndefined();
    expect(faults("<Aside>\n")).toMatchInlineSnapshot(`
      "lesson.mdx: ‸<Aside>
        Unreadable MDX: Expected a closing tag for \`<Aside>\`
        Close every tag, and write \`{\` and \`<\` in prose as \`\\{\` and \`\\<\`."
    `);
  });
});
