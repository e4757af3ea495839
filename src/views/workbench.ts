import type { LabelKey } from "../unit/grade.ts";
import type { LabelledStatement, LabelledText } from "../unit/model.ts";
import type { Finding, Judgement, Support } from "../unit/vocabulary.ts";

/** A sentence on the workbench. */
export interface WorkbenchRow {
  readonly sentence: number;
  readonly text: string;
  readonly statement: LabelledStatement;
  readonly key: LabelKey;
  /** How well the sentence is backed, and why; none for a question or a signpost. */
  readonly backing: { readonly word: Support | Finding; readonly why: string } | undefined;
}

/** Every sentence of a text, with what the comparison needs. */
export function workbenchRows({ article, statements }: LabelledText): WorkbenchRow[] {
  return statements.map((statement) => ({
    sentence: statement.sentence,
    text: article.sentences[statement.sentence]?.text ?? "",
    statement,
    key: keyOf(statement),
    backing: backingOf(statement),
  }));
}

function keyOf(statement: LabelledStatement): LabelKey {
  const cues = statement.annotations.filter(({ type }) => type === "cue");
  return {
    kind: statement.kind,
    also: statement.also.map(({ kind }) => kind),
    judgement: judgementOf(statement),
    cues: cues.map(({ range }) => [range.start, range.end]),
  };
}

/** What is partly supported may be accepted by one reader and held back by another. */
const judgements: Readonly<Record<Support | Finding, Judgement | undefined>> = {
  "confirmed-independently": "accept",
  supported: "accept",
  "partly-supported": undefined,
  "rests-on-one-source": "flag",
  contradicted: "flag",
  "cannot-tell-yet": "flag",
  "unsupported-here": "flag",
};

function judgementOf(statement: LabelledStatement): Judgement | undefined {
  const backing = backingOf(statement);
  return backing && judgements[backing.word];
}

function backingOf(statement: LabelledStatement): WorkbenchRow["backing"] {
  switch (statement.kind) {
    case "attributed-claim":
    case "unattributed-claim":
      return statement.support;
    case "conclusion":
      return statement.finding;
    case "open-question":
    case "signpost":
      return undefined;
  }
}
