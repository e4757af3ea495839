import type { Rule } from "./rule.ts";

const hint = "Add what others found under `found:`, or `noneFound:` with `what` and `date`.";

export const checkFoundOrDated: Rule = {
  id: "check-found-or-dated",
  reason: "“None found” is a finding of a certain day, and says what was looked for.",
  example: {
    file: "statements.yaml",
    good: "noneFound: { what: A log of the boats, date: 2026-11-02 }",
    bad: [
      {
        write: "‸found: []",
        message: "Independent check with neither a finding nor a dated “none found”",
        hint,
      },
    ],
  },
  check({ statements }, report) {
    for (const { value, at } of statements.entries) {
      if (!("independentCheck" in value)) continue;
      const { found, noneFound } = value.independentCheck;
      if (found.length > 0 || noneFound) continue;
      const message = "Independent check with neither a finding nor a dated “none found”";
      report(at(["independentCheck"]), message, hint);
    }
  },
};
