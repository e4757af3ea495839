import type { Rule } from "./rule.ts";

export const slipIsWrong: Rule = {
  id: "slip-is-wrong",
  reason: "A teacher's key warns of a wrong label; the right one and its rivals are not wrong.",
  example: {
    file: "statements.yaml",
    good: "slip: { kind: attributed-claim,",
    bad: [
      {
        write: "slip: { kind: ‸unattributed-claim,",
        message: "Slip `unattributed-claim` is accepted for this sentence",
        hint: "Name a kind that is neither the sentence's own nor one of its rivals, or leave `slip` out.",
      },
    ],
  },
  check({ statements }, report) {
    for (const { value, at } of statements.entries) {
      const accepted = [value.kind, ...value.also.map(({ kind }) => kind)];
      if (!value.slip || !accepted.includes(value.slip.kind)) continue;
      report(
        at(["slip", "kind"]),
        `Slip \`${value.slip.kind}\` is accepted for this sentence`,
        "Name a kind that is neither the sentence's own nor one of its rivals, or leave `slip` out.",
      );
    }
  },
};
