import type { Rule } from "./rule.ts";

const hint = "Save the file as “UTF-8”, then type the letter again.";

export const plainUtf8: Rule = {
  id: "plain-utf8",
  reason: "A file saved in another encoding loses its special letters, and nobody sees which.",
  example: {
    file: "questions.yaml",
    good: "answer: Nobody has looked.",
    bad: [{ write: "answer: Nobody has l‸\ufffdoked.", message: "Letter lost in saving", hint }],
  },
  checkText({ text }, report) {
    const at = text.indexOf("\ufffd");
    if (at !== -1) report(at, at + 1, "Letter lost in saving", hint);
  },
};
