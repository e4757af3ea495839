import type { Lesson } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import type { SourceCardsPart } from "./parts.ts";

/** The source cards of a lesson, without their interest, which students are to find; none where it has none. */
export function sourceCardsPart({ title, cards }: Lesson): SourceCardsPart[] {
  if (cards.length === 0) return [];
  const { names, vocabulary } = english;
  return [
    {
      kind: "source-cards",
      title: `Source cards: ${title}`,
      isForTeacher: false,
      note: "Put the same three questions to each. “We cannot see” is an answer too.",
      questions: ["Does it know?", "What does it gain?", "Who checks it?"],
      cards: cards.map(({ id, publisher, date, kind, finding }) => ({
        head: `${id}. ${publisher}, ${names.date(date)} (${vocabulary.sourceKinds[kind]})`,
        finding,
      })),
    },
  ];
}
