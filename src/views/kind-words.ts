import type { Statement } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { withSmallLetter } from "./names.ts";

/** A label in words, with what was found: “Claim, no source · contradicted”. */
export function kindInWords(statement: Statement, { vocabulary, pages }: Words): string {
  const { kinds, findings, supports } = vocabulary;
  const { label } = kinds[statement.kind];
  switch (statement.kind) {
    case "conclusion":
      return findings[statement.finding.word];
    case "attributed-claim":
      return pages.dissection.content(label, withSmallLetter(supports[statement.support.word]));
    case "unattributed-claim":
      return `${label} · ${withSmallLetter(supports[statement.support.word])}`;
    case "open-question":
    case "signpost":
      return label;
  }
}
