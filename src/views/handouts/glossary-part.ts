import type { Reference } from "../../unit/model.ts";
import type { GlossaryPart } from "./parts.ts";

/** The words of the glossary, and the patterns with their questions. */
export function glossaryPart({ terms, patterns }: Reference): GlossaryPart {
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term));
  return {
    kind: "glossary",
    title: "Glossary",
    isForTeacher: false,
    sections: [
      { title: "Glossary", entries: sorted.map(({ term, means }) => [term, means]) },
      {
        title: "Patterns of reasoning",
        entries: patterns.map(({ name, means, ask }) => [name, `${means} Ask: ${ask}`]),
      },
    ],
  };
}
