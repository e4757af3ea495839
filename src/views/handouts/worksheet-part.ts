import type { PracticeText, Unit } from "../../unit/model.ts";
import { decisionOrder, kinds } from "../../unit/vocabulary.ts";
import { sentenceMark } from "../names.ts";
import { titleOf } from "./article-part.ts";
import type { WorksheetPart } from "./parts.ts";

/** As much as fits on one line of the first column. */
const shownLetters = 24;

/** A row for every sentence of the article, to fill in. */
export function worksheetPart(text: Unit | PracticeText): WorksheetPart {
  return {
    kind: "worksheet",
    title: `Worksheet: ${titleOf(text)}`,
    isForTeacher: false,
    task: "For each sentence: its kind, the word that told you, and for some a question that somebody could answer.",
    key: decisionOrder.map((kind) => [kinds[kind].code, kinds[kind].label]),
    sentences: text.article.sentences.map(({ number, text: words }) => ({
      mark: sentenceMark(number),
      begins: opening(words),
    })),
  };
}

function opening(words: string): string {
  if (words.length <= shownLetters) return words;
  const space = words.lastIndexOf(" ", shownLetters - 2);
  return `${words.slice(0, space > 0 ? space : shownLetters - 2)} …`;
}
