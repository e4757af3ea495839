import type { Statement } from "../unit/model.ts";
import { findings, kinds, supports } from "../unit/vocabulary.ts";

/** A label in words, with what was found: “Claim, no source · contradicted”. */
export function kindInWords(statement: Statement): string {
  const { label } = kinds[statement.kind];
  switch (statement.kind) {
    case "conclusion":
      return findings[statement.finding.word];
    case "attributed-claim":
      return `${label} · what it says: ${supports[statement.support.word].toLowerCase()}`;
    case "unattributed-claim":
      return `${label} · ${supports[statement.support.word].toLowerCase()}`;
    case "open-question":
    case "signpost":
      return label;
  }
}
