import type { Rule } from "./rule.ts";

export const rivalDiffers: Rule = {
  id: "rival-differs",
  reason: "A rival label is another label, given once.",
  example: {
    file: "statements.yaml",
    good: "also: [{ kind: conclusion, why: “Late again” judges as well as counts. }]",
    bad: [
      {
        write: "also: [{ kind: ‸unattributed-claim, why: “Late again” judges as well as counts. }]",
        message: "Rival `unattributed-claim` is the sentence's own kind",
        hint: "Name another kind, or leave the rival out.",
      },
    ],
  },
  check({ statements }, report) {
    for (const { value, at } of statements.entries) {
      for (const [index, rival] of value.also.entries()) {
        if (rival.kind !== value.kind) continue;
        const hint = "Name another kind, or leave the rival out.";
        report(
          at(["also", index, "kind"]),
          `Rival \`${rival.kind}\` is the sentence's own kind`,
          hint,
        );
      }
    }
  },
};
