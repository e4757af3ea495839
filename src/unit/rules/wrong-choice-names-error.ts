import type { Rule } from "./rule.ts";

export const wrongChoiceNamesError: Rule = {
  id: "wrong-choice-names-error",
  reason:
    "A judgement is learned from the common misreadings: at least one wrong choice is one, and says which.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "reason: It is named in the next sentence only., error: quote-for-fact }",
    bad: [
      {
        write: "reason: It is named in the next sentence only. }",
        message: "No choice of `who-says-late` names the misreading that it stands for",
        hint: "Add `error: …` to a wrong choice: `quote-for-fact`, `unproven-for-false`, `judges-by-speaker`, `needed-for-enough` or `motive-from-result`.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value: item, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      if (item.type !== "single-choice") continue;
      const marked = item.choices.flatMap(({ id, error }, index) => (error ? [{ id, index }] : []));
      for (const { id, index } of marked) {
        if (id !== item.key && !item.also.includes(id)) continue;
        const message = `Choice \`${id}\` is accepted and names an error`;
        report(at(["choices", index, "error"]), message, "Take `error` out.");
      }
      if (item.judgement === undefined || marked.length > 0) continue;
      report(
        at(["judgement"]),
        `No choice of \`${item.id}\` names the misreading that it stands for`,
        "Add `error: …` to a wrong choice: `quote-for-fact`, `unproven-for-false`, `judges-by-speaker`, `needed-for-enough` or `motive-from-result`.",
      );
    }
  },
};
