import { classWords as say } from "../words/en.ts";
import { mostDivided, mostSureMisses, type SureMiss } from "./class-findings.ts";
import type { Shown } from "./class-rows.ts";
import {
  leanOfClass,
  ratesOfAnswers,
  ratesOfLabels,
  type Asked,
  type Labelled,
} from "./class-tally.ts";
import { listItem } from "./list-item.ts";
import { paragraph } from "./paragraph.ts";
import { ratesInWords, type Rates } from "./result.ts";

/** What to say of a class first, as lines of text: whether it leans to doubt or to belief. */
export const ratesShown = (
  sentences: readonly Labelled[],
  questions: readonly Asked[],
): HTMLElement[] => [
  paragraph([say.article, ...classRates(ratesOfLabels(sentences))].join(" ")),
  paragraph([say.quizzes, ...classRates(ratesOfAnswers(questions))].join(" ")),
];

const classRates = (rates: Rates): string[] => ratesInWords(rates, say, leanOfClass);

/** The sentences on which the class divides most, for a list. */
export const dividedShown = (sentences: readonly Shown<Labelled>[]): HTMLElement[] =>
  mostDivided(sentences).flatMap(({ sentence, others, of }) => {
    const found = sentences.find((one) => one.sentence === sentence);
    return found ? listItem(...found.section.link, paragraph(say.divided(others, of))) : [];
  });

/** The questions that many were sure about and missed, with what to say, for a list. */
export const sureMissesShown = (questions: readonly Shown<Asked>[]): HTMLElement[] =>
  mostSureMisses(questions).flatMap((miss) => {
    const found = questions.find(({ question }) => question.id === miss.id);
    return found ? listItem(...found.section.link, ...missShown(found, miss)) : [];
  });

function missShown({ section }: Shown<Asked>, miss: SureMiss): HTMLElement[] {
  const choices = document.createElement("ul");
  choices.append(
    ...miss.choices.map(({ cell, learners }) => listItem(...section.answerShown(cell, learners))),
  );
  return [
    paragraph(say.sureMiss(miss.learners)),
    ...(miss.choices.length > 0 ? [choices] : []),
    ...(miss.retried > 0 ? [paragraph(say.retried(miss.retried))] : []),
  ];
}
