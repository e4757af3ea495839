import type { Unit } from "../../unit/model.ts";
import { controversyOf } from "../controversy.ts";
import type { DiscussionPart, StartersPart } from "./parts.ts";

/** Sentence starters for the class; none where the unit has no discussion. */
export function startersPart({ discussion }: Unit): StartersPart[] {
  if (!discussion) return [];
  return [
    {
      kind: "starters",
      title: "Sentence starters",
      isForTeacher: false,
      note: "Talk about sentences and sources. Nobody has to speak for a country.",
      groups: discussion.starters,
    },
  ];
}

/** How to talk about the unit with care, for the teacher; none where the unit has no discussion. */
export function discussionPart(unit: Unit): DiscussionPart[] {
  const { discussion } = unit;
  if (!discussion) return [];
  const { words, ties, asked } = discussion;
  return [
    {
      kind: "discussion",
      title: "To talk about it with care",
      isForTeacher: true,
      note: "Read this before the first lesson. It is about words, about students who are near to what the article tells, and about the questions that will come.",
      words,
      ties,
      asked: asked.map(({ question, answer }) => ({ question, say: answer })),
      controversy: controversyOf(unit, discussion) ?? null,
    },
  ];
}
