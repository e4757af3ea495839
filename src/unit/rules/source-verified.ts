import { citedSources } from "./references.ts";
import type { Rule } from "./rule.ts";

export const sourceVerified: Rule = {
  id: "source-verified",
  reason: "What nobody has checked is not shown as a fact.",
  example: {
    file: "estimates.yaml",
    good: "sources: [A-01]",
    bad: [
      {
        write: "sources: [‸A-03]",
        message: "Source `A-03` is marked `verified: false`",
        hint: "Check it and set `verified: true`, or cite another source.",
      },
    ],
  },
  check(draft, report) {
    const unverified = new Map(
      draft.sources.entries
        .filter(({ value }) => !value.verified)
        .map((entry) => [entry.value.id, entry]),
    );
    for (const { value, at } of citedSources(draft)) {
      const entry = unverified.get(value);
      if (!entry) continue;
      report(at(), `Source \`${value}\` is marked \`verified: false\``, {
        hint: "Check it and set `verified: true`, or cite another source.",
        related: { place: entry.at(["verified"]), message: "Marked here" },
      });
    }
  },
};
