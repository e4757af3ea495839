import { classWords as say } from "../words/en.ts";
import type { ClassLine } from "./class-list.ts";
import { cellsOf, outcomeOf, type Asked, type Labelled } from "./class-tally.ts";
import { compare } from "./comparison.ts";
import type { CountedSection } from "./counted-section.ts";
import type { HandedAnswer, HandedLabel } from "./handed-work.ts";

/** Something that is counted, with the part of the page that counts it. */
export type Shown<Counted> = Counted & { readonly section: CountedSection };

const outcomes = { key: "right", also: "also", other: "wrong" } as const;

/** What each learner answered, a row for each sentence and question, below the names of columns. */
export function classRows(
  lines: readonly ClassLine[],
  sentences: readonly Shown<Labelled>[],
  questions: readonly Shown<Asked>[],
): string[][] {
  const rows = lines.flatMap(({ name, work }) =>
    [
      ...sentences.flatMap((one, index) => labelRow(one, work?.labels[index])),
      ...questions.flatMap((one, index) => answerRow(one, work?.answers[index])),
    ].map((row) => [name, ...row]),
  );
  return [Object.values(say.columns), ...rows];
}

function labelRow(
  { sentence, key, section }: Shown<Labelled>,
  label: HandedLabel | undefined,
): string[][] {
  if (!label) return [];
  const { agreement } = compare(sentence, key, label);
  const kind = label.kind ? section.answer(label.kind) : "";
  const judgement = label.judgement ? section.answer(label.judgement) : "";
  const accepted = agreement === "none" ? "" : say.outcomes[outcomes[agreement]];
  return [[section.name, section.stem, kind, judgement, accepted, ""]];
}

function answerRow(
  { question, key, section }: Shown<Asked>,
  answer: HandedAnswer | undefined,
): string[][] {
  if (!answer) return [];
  const chosen = cellsOf(question, answer).map((cell) => section.answer(cell));
  const accepted = say.outcomes[outcomeOf(key, answer)];
  const sureness = say.sureness[answer.sureness];
  const part = `${section.lesson}, ${section.name}`;
  return [[part, section.stem, chosen.join("; "), "", accepted, sureness]];
}
