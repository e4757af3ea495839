import type { PracticeText, Statement, Unit } from "../../unit/model.ts";
import { findings, kinds, supports } from "../../unit/vocabulary.ts";
import { sentenceMark } from "../names.ts";
import { titleOf } from "./article-part.ts";
import type { KeyPart } from "./parts.ts";

/** The teacher's key to the labels: reason, rivals, and what to say to a common slip. */
export function keyPart(text: Unit | PracticeText): KeyPart {
  return {
    kind: "key",
    title: `Key: ${titleOf(text)}`,
    isForTeacher: true,
    note: "A label that is also accepted is right. Ask for the word that told the student, not for the letter alone.",
    sentences: text.statements.map((statement) => ({
      mark: sentenceMark(statement.sentence),
      text: text.article.sentences[statement.sentence]?.text ?? "",
      code: kinds[statement.kind].code,
      label: kinds[statement.kind].label,
      why: statement.why,
      rivals: statement.also.map(({ kind, why }) => `${named(kind)} ${why}`),
      slip: statement.slip ? `${named(statement.slip.kind)} ${statement.slip.say}` : null,
      finding: findingOf(statement),
    })),
  };
}

const named = (kind: Statement["kind"]): string => `[${kinds[kind].code}] ${kinds[kind].label}.`;

function findingOf(statement: Statement): string | null {
  if ("support" in statement) {
    return `${supports[statement.support.word]}. ${statement.support.why}`;
  }
  if ("finding" in statement) {
    const { word, why } = statement.finding;
    return `${findings[word]}. ${why} Fair version: ${statement.fairVersion}`;
  }
  return null;
}
