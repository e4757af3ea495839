import type { Rule } from "./rule.ts";

export const sourcesFitText: Rule = {
  id: "sources-fit-text",
  reason: "An invented text has invented sources, a real one real ones; the two are never mixed.",
  example: {
    of: "practice",
    file: "sources.yaml",
    good: "  read: invented\n",
    bad: [
      {
        write: "  address: https://example.org/bell\n  read: ‸publisher\n",
        message: "Source `B-01` is real, and the text is invented",
        hint: "Write `read: invented` and leave `address` out.",
      },
    ],
  },
  check({ sources, practice, unit }, report) {
    for (const { value, at } of sources.entries) {
      const isInvented = value.read === "invented";
      if (practice && !isInvented) {
        const message = `Source \`${value.id}\` is real, and the text is invented`;
        report(at(["read"]), message, "Write `read: invented` and leave `address` out.");
      }
      if (unit && isInvented) {
        const message = `Source \`${value.id}\` is invented, and the article is real`;
        report(
          at(["read"]),
          message,
          "Name where it was read: `publisher` or `repost`, with its address.",
        );
      }
    }
  },
};
