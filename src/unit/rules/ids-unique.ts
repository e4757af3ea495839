import type { Entry, List } from "../read.ts";
import type { Report, Rule } from "./rule.ts";

export const idsUnique: Rule = {
  id: "ids-unique",
  reason: "Saved answers, links and sheets name things by id; two of a name would be mixed up.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "- id: boat-count-unit",
    bad: [
      {
        write: "- id: ‸who-says-late",
        message: "Second `who-says-late`",
        hint: "Choose another id.",
      },
    ],
  },
  check({ sources, questions, quizzes, patterns, terms }, report) {
    const items = [...quizzes.values()].flatMap(({ entries }) => entries);
    for (const list of [sources, questions, patterns, terms]) reportDoubles(list, report);
    reportDoubles({ entries: items }, report);
  },
};

function reportDoubles(list: Pick<List<{ id: string }>, "entries">, report: Report): void {
  const first = new Map<string, Entry<{ id: string }>>();
  for (const entry of list.entries) {
    const { id } = entry.value;
    const earlier = first.get(id);
    if (!earlier) first.set(id, entry);
    else {
      const related = { place: earlier.at(["id"]), message: "The first one is here" };
      report(entry.at(["id"]), `Second \`${id}\``, { hint: "Choose another id.", related });
    }
  }
}
