import { nearest } from "../anchor.ts";
import type { Statement } from "../model.ts";
import type { Rule } from "./rule.ts";

export const conclusionNamesPattern: Rule = {
  id: "conclusion-names-pattern",
  reason:
    "A conclusion that does not hold in full makes a move with a name and a question; eight serve the whole course.",
  example: {
    file: "statements.yaml",
    good: "patterns: [loaded-word]",
    bad: [
      {
        write: "patterns: [‸loaded-words]",
        message: "Unknown pattern `loaded-words`",
        hint: "Did you mean `loaded-word`?",
      },
      {
        write: "patterns: ‸[]",
        message: "Conclusion without a pattern",
        hint: "Name the pattern from patterns.yaml that comes nearest.",
      },
    ],
  },
  check({ statements, patterns }, report) {
    const ids = [...patterns.ids].map(String);
    for (const { value, at } of statements.entries) {
      if (needsPattern(value) && value.patterns.length === 0) {
        const hint = "Name the pattern from patterns.yaml that comes nearest.";
        report(at(["patterns"]), "Conclusion without a pattern", hint);
      }
      for (const [index, id] of value.patterns.entries()) {
        if (ids.includes(id) || !patterns.hasAllIds) continue;
        const near = nearest(id, ids);
        const hint =
          near === undefined ? "Take an id from patterns.yaml." : `Did you mean \`${near}\`?`;
        report(at(["patterns", index]), `Unknown pattern \`${id}\``, hint);
      }
    }
  },
};

const needsPattern = (statement: Statement): boolean =>
  statement.kind === "conclusion" && statement.finding.word !== "supported";
