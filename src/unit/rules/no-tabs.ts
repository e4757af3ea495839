import type { Rule } from "./rule.ts";

const hint = "Write spaces; set your editor to insert two spaces for a tab.";

export const noTabs: Rule = {
  id: "no-tabs",
  reason: "YAML takes no tabs, and in an article a tab looks like a space that it is not.",
  example: {
    file: "statements.yaml",
    good: "  begins: The council met",
    bad: [{ write: "‸\tbegins: The council met", message: "Tab character", hint }],
  },
  checkText({ text }, report) {
    for (const { index } of text.matchAll(/\t/gu)) report(index, index + 1, "Tab character", hint);
  },
};
