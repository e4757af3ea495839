import { expect, test } from "vitest";
import { workAsText } from "../../src/elements/work-as-text.ts";

const rows = [
  {
    mark: "H",
    sentence: "The ferry is late",
    kindInWords: "N Claim, no source",
    judgementInWords: "Not yet, I want more first",
    markedWords: ["late", "ferry"],
    question: "Late by how much?",
  },
  {
    mark: "1",
    sentence: "Nobody knows why.",
    kindInWords: undefined,
    judgementInWords: undefined,
    markedWords: [],
    question: "",
  },
];

test("the work reads as plain text, sentence by sentence", () => {
  expect(workAsText("The ferry is late", rows, new Date(2026, 10, 25))).toMatchInlineSnapshot(`
    "My work on “The ferry is late”
    1 of 2 sentences labelled. November 25, 2026

    H. The ferry is late
       N Claim, no source · Not yet, I want more first
       Words that told me: “late”, “ferry”
       My question: Late by how much?

    1. Nobody knows why.
       not labelled
    "
  `);
});
