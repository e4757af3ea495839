import type { Rule } from "./rule.ts";

const hint = "Set your editor to end lines with “LF” and save the file again.";

export const plainLineEnds: Rule = {
  id: "plain-line-ends",
  reason: "A line end of two characters would change the article and every place in it.",
  example: {
    file: "article.txt",
    good: "The council met on Monday.\n",
    bad: [
      {
        write: "The council met on Monday.‸\r\n",
        message: "Windows line end (CRLF)",
        hint,
      },
    ],
  },
  checkText({ text }, report) {
    const at = text.indexOf("\r");
    if (at !== -1) report(at, at + 1, "Windows line end (CRLF)", hint);
  },
};
