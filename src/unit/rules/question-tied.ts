import type { Rule } from "./rule.ts";

export const questionTied: Rule = {
  id: "question-tied",
  reason:
    "An open question is raised by sentences; without one it is a question about something else.",
  example: {
    file: "questions.yaml",
    good: "sentences: [2]",
    bad: [
      {
        write: "sentences: ‸[]",
        message: "Question `how-many-trips` is tied to no sentence",
        hint: "Name the sentences that raise it, like `sentences: [12]`.",
      },
    ],
  },
  check({ questions }, report) {
    for (const { value, at } of questions.entries) {
      if (value.sentences.length > 0) continue;
      const hint = "Name the sentences that raise it, like `sentences: [12]`.";
      report(at(["sentences"]), `Question \`${value.id}\` is tied to no sentence`, hint);
    }
  },
};
