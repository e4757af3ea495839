import type { Rule } from "./rule.ts";

export const planStandardsKnown: Rule = {
  id: "plan-standards-known",
  reason: "A code means nothing without its paraphrase, which stands once, in `unit.yaml`.",
  example: {
    file: "lessons/1-who-counted.plan.yaml",
    good: "standards: [RI.8.8]",
    bad: [
      {
        write: "standards: [‸RI.8.9]",
        message: "Unknown standard “RI.8.9”",
        hint: "The codes in `unit.yaml` are `RI.8.8`.",
      },
    ],
  },
  check({ unit, plans }, report) {
    if (!unit) return;
    const codes = unit.value.standards.map(({ code }) => code);
    const listed = codes.map((code) => `\`${code}\``).join(", ");
    for (const { value, at } of plans.values()) {
      for (const [index, code] of value.standards.entries()) {
        if (codes.includes(code)) continue;
        const hint =
          codes.length === 0
            ? "List it in `unit.yaml`."
            : `The codes in \`unit.yaml\` are ${listed}.`;
        report(at(["standards", index]), `Unknown standard “${code}”`, hint);
      }
    }
  },
};
