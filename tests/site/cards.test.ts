import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/unit/vocabulary.ts";
import { elementWithId, find, wordsOf, type Element } from "./pages.ts";
import { dissections } from "./units.ts";

const claim = [
  "The claim",
  "Evidence offered here",
  "In a position to know?",
  "Interest",
  "Independent check",
];

/** What the card of each kind must say, besides what every card says. */
const fieldsOf: Record<Kind, readonly string[]> = {
  "attributed-claim": ["Cue", ...claim, "Was it said?", "Is it so?"],
  "unattributed-claim": [...claim, "Support"],
  conclusion: [
    "The conclusion, plainly",
    "Built on",
    "Missing link",
    "Ask",
    "What would support it",
    "Another explanation",
    "Fair version",
    "Finding",
    "Swap the names",
  ],
  "open-question": [
    "The question",
    "To answer, you must already accept",
    "Why it matters",
    "Who could answer",
    "Where to look",
    "Status",
  ],
  signpost: ["Organises", "Says besides"],
};

/** The names of a card's fields, each with its words. */
function fieldsIn(card: Element): [name: string, words: string][] {
  const names = find(card, "dt").map(wordsOf);
  const values = find(card, "dd").map(wordsOf);
  return names.map((name, index) => [name, values[index] ?? ""]);
}

describe.each(dissections)("$name", ({ text, page }) => {
  describe.each(text.statements)("the card of sentence $sentence", (statement) => {
    const card = elementWithId(page, `card-${statement.sentence}`);
    const fields = fieldsIn(card);
    const names = fields.map(([name]) => name);

    test("has every field of its kind", () => {
      const wanted = ["Why this label", "Source, as written", ...fieldsOf[statement.kind]];
      expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
    });

    test("says where the sentence comes from, or seems to", () => {
      const heading = statement.tracesTo.inferred ? "Seems to come from" : "Comes from";
      expect(names).toContain(heading);
    });

    test("has words in every field", () => {
      expect(fields.filter(([, words]) => words === "").map(([name]) => name)).toEqual([]);
    });

    test("gives the reason for the label", () => {
      expect(fields).toContainEqual(["Why this label", statement.why]);
    });

    test("names every rival label", () => {
      const rivals = fields.filter(([name]) => name === "Also defensible");
      expect(rivals).toHaveLength(statement.also.length);
    });
  });
});
