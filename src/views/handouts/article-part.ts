import type { Sentence } from "../../unit/article.ts";
import type { LabelledText, PracticeText, Unit } from "../../unit/model.ts";
import { listInWords, sentenceMark } from "../names.ts";
import type { ArticlePart } from "./parts.ts";

/** The article, clean. */
export function articlePart(text: Unit | PracticeText): ArticlePart {
  return {
    kind: "article",
    title: titleOf(text),
    isForTeacher: false,
    isAdapted: false,
    note: "",
    origin: originOf(text),
    afterword: text.type === "unit" ? text.article.afterword : "",
    paragraphs: linesOf(text, ({ text: words }) => words),
  };
}

/** The same in easier words, with the same numbers. */
export function adaptedPart(unit: Unit): ArticlePart {
  return {
    ...articlePart(unit),
    title: `${titleOf(unit)} (in easier words)`,
    isAdapted: true,
    note: "These are not the article's own words. Read it beside the original; the numbers are the same.",
    paragraphs: linesOf(unit, ({ number }) => unit.adapted[number] ?? ""),
  };
}

export const titleOf = ({ article }: LabelledText): string => article.sentences[0]?.text ?? "";

function originOf(text: Unit | PracticeText): string {
  if (text.type === "unit") {
    const { publisher, published, reproduced } = text.article;
    return `${publisher}. ${published} ${reproduced}`;
  }
  return `Invented for practice: ${listInWords(text.invented)} do not exist. ${text.publisher}. ${text.published}.`;
}

function linesOf(
  { article }: LabelledText,
  wordsOf: (sentence: Sentence) => string,
): ArticlePart["paragraphs"] {
  return article.paragraphs.map((paragraph) =>
    paragraph.map((sentence) => ({
      mark: sentenceMark(sentence.number),
      text: wordsOf(sentence),
      isHeadline: sentence.number === 0,
    })),
  );
}
