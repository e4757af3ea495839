import type { LabelledStatement, PracticeText, Unit } from "../../unit/model.ts";
import { kinds } from "../../unit/vocabulary.ts";
import { runsOf } from "../annotated-text.ts";
import { sentenceMark } from "../names.ts";
import { titleOf } from "./article-part.ts";
import type { AnnotatedPart } from "./parts.ts";

/** The article with its labels: letters and lines, or letters alone for whom lines hinder. */
export function annotatedPart(text: Unit | PracticeText, isCodesOnly: boolean): AnnotatedPart {
  const marks = isCodesOnly
    ? "The letter before each sentence is its kind."
    : "Solid line: attributed claim. Dashed: claim, no source. Box: conclusion. Wave: open question. Bold: the word that hands it over.";
  const codes = Object.values(kinds).map(({ code, label }) => `${code} ${label}`);
  return {
    kind: "annotated",
    title: `${titleOf(text)}, labelled${isCodesOnly ? " (letters only)" : ""}`,
    isForTeacher: true,
    isCodesOnly,
    note: `${marks} ${codes.join(" · ")}.`,
    sentences: text.statements.map((statement) => sentenceOf(text, statement)),
  };
}

function sentenceOf(
  { article }: Unit | PracticeText,
  { sentence, kind, annotations }: LabelledStatement,
): AnnotatedPart["sentences"][number] {
  const words = article.sentences[sentence]?.text ?? "";
  return {
    mark: sentenceMark(sentence),
    code: kinds[kind].code,
    runs: runsOf(words, annotations).map((run) => ({
      text: run.text,
      isCue: run.annotations.some(({ type }) => type === "cue"),
    })),
  };
}
