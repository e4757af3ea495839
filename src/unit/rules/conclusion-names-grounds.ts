import type { Rule } from "./rule.ts";

export const conclusionNamesGrounds: Rule = {
  id: "conclusion-names-grounds",
  reason: "Whether a conclusion follows can be judged only against the sentences it rests on.",
  example: {
    file: "statements.yaml",
    good: "grounds: [2]",
    bad: [
      {
        write: "grounds: ‸[]",
        message: "Conclusion without grounds",
        hint: "Name the sentences given as reasons; its own number when the reason stands in it.",
      },
    ],
  },
  check({ statements }, report) {
    for (const { value, at } of statements.entries) {
      if (value.kind !== "conclusion" || value.grounds.length > 0) continue;
      const hint =
        "Name the sentences given as reasons; its own number when the reason stands in it.";
      report(at(["grounds"]), "Conclusion without grounds", hint);
    }
  },
};
