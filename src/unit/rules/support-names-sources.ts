import type { Rule } from "./rule.ts";

export const supportNamesSources: Rule = {
  id: "support-names-sources",
  reason: "A word like “contradicted” is worth what its sources are worth.",
  example: {
    file: "statements.yaml",
    good: "why: The minutes say so., sources: [A-02]",
    bad: [
      {
        write: "why: The minutes say so., sources: ‸[]",
        message: "“partly-supported” without a source",
        hint: "Name the sources that show it, or write `cannot-tell-yet`.",
      },
    ],
  },
  check({ statements }, report) {
    for (const { value, at } of statements.entries) {
      if (
        "support" in value &&
        value.support.word !== "cannot-tell-yet" &&
        value.support.sources.length === 0
      ) {
        const hint = "Name the sources that show it, or write `cannot-tell-yet`.";
        report(at(["support", "sources"]), `“${value.support.word}” without a source`, hint);
      }
      if (
        "finding" in value &&
        value.finding.word !== "unsupported-here" &&
        value.finding.sources.length === 0
      ) {
        const hint = "Name the sources that show it, or write `unsupported-here`.";
        report(at(["finding", "sources"]), `“${value.finding.word}” without a source`, hint);
      }
    }
  },
};
