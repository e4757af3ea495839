import type { Rule } from "./rule.ts";

export const claimNamesSource: Rule = {
  id: "claim-names-source",
  reason: "What is handed over is handed over by somebody, named or not.",
  example: {
    file: "statements.yaml",
    good: "type: named-body }",
    bad: [
      {
        write: "type: ‸nobody }",
        message: "Attributed claim without a source",
        hint: "Write `named-person`, `named-body` or `unnamed-source`, or label the sentence `unattributed-claim`.",
      },
    ],
  },
  check({ statements }, report) {
    for (const { value, at } of statements.entries) {
      if (value.kind !== "attributed-claim" || value.source.type !== "nobody") continue;
      report(
        at(["source", "type"]),
        "Attributed claim without a source",
        "Write `named-person`, `named-body` or `unnamed-source`, or label the sentence `unattributed-claim`.",
      );
    }
  },
};
