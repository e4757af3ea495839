import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Rule } from "./rule.ts";

export const articleUnchanged: Rule = {
  id: "article-unchanged",
  reason: "The article is reproduced to the letter; its joined lines give the original's hash.",
  example: {
    file: "unit.yaml",
    good: "sha256: 67c5ceff76ef557d846c3ce89ab61162e79094fe060d7be9b6cb96c4d82bcd17",
    bad: [
      {
        write: "sha256: ‸ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        message: "The article's text is not the one that was recorded",
        hint: "Undo the change in article.txt. If the recorded hash was wrong, write `sha256: 67c5ceff76ef557d846c3ce89ab61162e79094fe060d7be9b6cb96c4d82bcd17`.",
      },
    ],
  },
  check({ article, unit }, report) {
    if (!unit) return;
    const actual = bytesToHex(sha256(utf8ToBytes(article.text)));
    if (actual === unit.value.article.sha256) return;
    report(
      unit.at(["article", "sha256"]),
      "The article's text is not the one that was recorded",
      `Undo the change in article.txt. If the recorded hash was wrong, write \`sha256: ${actual}\`.`,
    );
  },
};
