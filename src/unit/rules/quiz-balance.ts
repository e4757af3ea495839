import type { Rule } from "./rule.ts";

export const quizBalance: Rule = {
  id: "quiz-balance",
  reason:
    "A quiz that only rewards doubt teaches to doubt everything: 40 to 60 per cent of its judgements accept.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "judgement: flag",
    bad: [
      {
        write: "judgement: ‸accept",
        message: "2 of 2 judgement items accept: 100 per cent, not 40 to 60",
        hint: "Add an item whose right answer flags a weak claim, or take one out that accepts.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { entries, isWhole } of quizzes.values()) {
      if (!isWhole) continue;
      const judging = entries.filter(({ value }) => value.judgement !== undefined);
      const [first] = judging;
      if (!first) continue;
      const accepting = judging.filter(({ value }) => value.judgement === "accept").length;
      const percent = Math.round((accepting / judging.length) * 100);
      if (percent >= 40 && percent <= 60) continue;
      const lacking =
        percent < 40
          ? "accepts a sound claim, or take one out that flags"
          : "flags a weak claim, or take one out that accepts";
      report(
        first.at(["judgement"]),
        `${accepting} of ${judging.length} judgement items accept: ${percent} per cent, not 40 to 60`,
        `Add an item whose right answer ${lacking}.`,
      );
    }
  },
};
