import type { Item, LabelledText } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { capitalised } from "../names.ts";
import { reasonsOf } from "../quiz.ts";
import type { QuizKeyPart } from "./parts.ts";

/** The teacher's key to a quiz: every choice with its reason. */
export function quizKeyPart(
  title: string,
  items: readonly Item[],
  text: LabelledText,
): QuizKeyPart {
  return {
    kind: "quiz-key",
    title: `Key: ${title}`,
    isForTeacher: true,
    note: say.lead,
    items: items.map((item, index) => ({
      number: index + 1,
      stem: item.stem,
      judgement: item.judgement === undefined ? null : say.counts[item.judgement],
      groups: reasonsOf(item, text, english).map(({ heading, reasons }) => ({
        heading: heading ?? null,
        reasons: reasons.map(({ text: answer, verdict, reason, error }) => {
          return {
            text: answer,
            verdict: english.pages.quiz.verdicts[verdict],
            reason: error ? `${reason} ${error}` : reason,
          };
        }),
      })),
      model: item.type === "short-response" ? item.model : null,
      levels:
        item.type === "short-response"
          ? item.rubric.map(({ level, means, sample }) => {
              return { name: capitalised(level), text: `${means} For example: “${sample}”` };
            })
          : [],
    })),
  };
}

const say = english.pages.keys;
