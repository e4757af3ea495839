import type { Range, Term } from "../model.ts";
import type { MdxLesson } from "../mdx.ts";
import type { Rule } from "./rule.ts";

export const termsLinked: Rule = {
  id: "terms-linked",
  reason: "A word from the glossary is linked where a lesson first uses it.",
  example: {
    file: "lessons/1-who-counted.mdx",
    good: '<Term id="timetable">timetable</Term>',
    bad: [
      {
        write: "‸timetable",
        message: "“timetable” stands here for the first time, without its entry in the glossary",
        hint: 'Write `<Term id="timetable">timetable</Term>`.',
      },
    ],
  },
  check({ lessons, terms }, report) {
    for (const lesson of lessons.values()) {
      for (const { value: term } of terms.entries) {
        const first = firstUse(lesson, term);
        if (!first || isLinked(lesson, term, first)) continue;
        const used = lesson.file.text.slice(first.start, first.end);
        report(
          { file: lesson.file, range: first },
          `“${used}” stands here for the first time, without its entry in the glossary`,
          `Write \`<Term id="${term.id}">${used}</Term>\`.`,
        );
      }
    }
  },
};

/** Where a lesson's prose first has the word, alone or in the plural; headings do not count. */
function firstUse({ file, prose, blocks }: MdxLesson, { term }: Term): Range | undefined {
  const headings = blocks.filter(({ type }) => type === "heading").map(({ range }) => range);
  const word = term.replace(/ \(.*\)$/u, "").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  // A name is one only with its capitals.
  const pattern = new RegExp(
    `(?<![\\p{L}-])${word}s?(?![\\p{L}-])`,
    /\p{Lu}/u.test(term) ? "u" : "iu",
  );
  for (const range of prose) {
    if (headings.some((heading) => contains(heading, range))) continue;
    const match = pattern.exec(file.text.slice(range.start, range.end));
    if (match)
      return { start: range.start + match.index, end: range.start + match.index + match[0].length };
  }
  return undefined;
}

/** Linked there, or before: a term may be introduced in other words than its own. */
const isLinked = ({ placements }: MdxLesson, { id }: Term, first: Range): boolean =>
  placements.some(
    ({ component, attributes, range }) =>
      component === "Term" &&
      attributes.get("id") === id &&
      (contains(range, first) || range.end <= first.start),
  );

const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
