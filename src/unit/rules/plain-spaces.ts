import type { Rule } from "./rule.ts";

const hint = "Type an ordinary space in its place.";

export const plainSpaces: Rule = {
  id: "plain-spaces",
  reason: "A non-breaking space looks like a space, and no quotation with one in it is found.",
  example: {
    file: "questions.yaml",
    good: "question: How many trips did they count?",
    bad: [
      {
        write: "question: How many‸\u00a0trips did they count?",
        message: "Non-breaking space",
        hint,
      },
    ],
  },
  // The article is kept as it was found, so its own spaces are left alone.
  checkText({ path, text }, report) {
    if (path.endsWith("article.txt")) return;
    for (const { index } of text.matchAll(/[\u00a0\u2007\u202f]/gu)) {
      report(index, index + 1, "Non-breaking space", hint);
    }
  },
};
