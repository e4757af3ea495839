import { nearest } from "../anchor.ts";
import { citedSources } from "./references.ts";
import type { Rule } from "./rule.ts";

export const sourceExists: Rule = {
  id: "source-exists",
  reason: "Facts carry their source; a code without an entry is no source.",
  example: {
    file: "estimates.yaml",
    good: "sources: [A-01]",
    bad: [
      { write: "sources: [‸A-11]", message: "Unknown source `A-11`", hint: "Did you mean `A-01`?" },
    ],
  },
  check(draft, report) {
    if (!draft.sources.hasAllIds) return;
    const ids = [...draft.sources.ids].map(String);
    for (const { value, at } of citedSources(draft)) {
      if (ids.includes(value)) continue;
      const near = nearest(value, ids);
      const hint = near === undefined ? "Add it to sources.yaml." : `Did you mean \`${near}\`?`;
      report(at(), `Unknown source \`${value}\``, hint);
    }
  },
};
