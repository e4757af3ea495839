import { nearest } from "../anchor.ts";
import type { Place } from "../diagnostic.ts";
import { startOf } from "../source.ts";
import type { Draft, QuizDraft, Rule } from "./rule.ts";

const wanted = 3;

export const returnsKnown: Rule = {
  id: "returns-known",
  reason:
    "What comes back after a while stays: a lesson opens with three items of earlier lessons.",
  example: {
    file: "lessons/2-who-else.quiz.yaml",
    good: "returns: [who-says-late, boat-count-unit, find-the-words]",
    bad: [
      {
        write: "returns: [‸who-say-late, boat-count-unit, find-the-words]",
        message: "Unknown item `who-say-late` in earlier lessons",
        hint: "Did you mean `who-says-late`?",
      },
      {
        write: "returns: [boat-count-unit, find-the-words, ‸who-was-asked]",
        message: "Item `who-was-asked` does not stand in an earlier lesson",
        hint: "Name items of the lessons before this one.",
      },
      {
        write: "returns: [who-says-late, boat-count-unit]",
        message: "2 items come back, not 3",
        hint: "Name three items of earlier lessons in `returns`.",
      },
    ],
  },
  check(draft, report) {
    const earlier: string[] = [];
    for (const [index, { id: lesson }] of (draft.unit?.value.lessons ?? []).entries()) {
      const quiz = draft.quizzes.get(lesson);
      // Behind a quiz that could not be read, what is unknown may only be unread.
      if (!quiz?.hasAllIds) return;
      for (const { id, place } of quiz.returns) {
        if (!earlier.includes(id)) report(place, ...wrong(id, earlier, draft));
      }
      const place = quiz.returns[0]?.place ?? startOfQuiz(quiz);
      const isRight = quiz.returns.length === (index === 0 ? 0 : wanted);
      if (place && !isRight) report(place, ...(index === 0 ? tooEarly : miscounted(quiz)));
      earlier.push(...[...quiz.ids].map(String));
    }
  },
};

function startOfQuiz({ entries: [first] }: QuizDraft): Place | undefined {
  return first && startOf(first.file);
}

function wrong(id: string, earlier: readonly string[], draft: Draft): [string, string] {
  if ([...draft.quizzes.values()].some(({ ids }) => ids.has(id))) {
    return [
      `Item \`${id}\` does not stand in an earlier lesson`,
      "Name items of the lessons before this one.",
    ];
  }
  const near = nearest(id, earlier);
  const hint =
    near === undefined ? "Name items of the lessons before this one." : `Did you mean \`${near}\`?`;
  return [`Unknown item \`${id}\` in earlier lessons`, hint];
}

const miscounted = ({ returns }: QuizDraft): [string, string] => [
  `${returns.length} items come back, not ${wanted}`,
  "Name three items of earlier lessons in `returns`.",
];

const tooEarly: [string, string] = [
  "Nothing can come back in the first lesson",
  "Take `returns` out.",
];
