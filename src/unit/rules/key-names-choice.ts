import { nearest } from "../anchor.ts";
import type { Item } from "../model.ts";
import type { Path } from "../source.ts";
import type { Rule } from "./rule.ts";

export const keyNamesChoice: Rule = {
  id: "key-names-choice",
  reason: "A key that names no choice marks every answer wrong.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "key: the-writer",
    bad: [
      {
        write: "key: ‸the-witer",
        message: "Unknown choice `the-witer` in item `who-says-late`",
        hint: "Did you mean `the-writer`? The choices are `the-writer`, `the-company`, `a-passenger`.",
      },
    ],
  },
  check({ quizzes }, report) {
    for (const { value: item, at } of [...quizzes.values()].flatMap(({ entries }) => entries)) {
      const ids = choicesOf(item);
      for (const { id, path } of keysOf(item)) {
        if (ids.includes(id)) continue;
        const near = nearest(id, ids);
        const all = `The choices are ${ids.map((choice) => `\`${choice}\``).join(", ")}.`;
        const hint = near === undefined ? all : `Did you mean \`${near}\`? ${all}`;
        report(at(path), `Unknown choice \`${id}\` in item \`${item.id}\``, hint);
      }
    }
  },
};

function choicesOf(item: Item): string[] {
  if ("choices" in item) return item.choices.map(({ id }) => id);
  return "phrases" in item ? item.phrases.map(({ id }) => id) : [];
}

function keysOf(item: Item): { id: string; path: Path }[] {
  switch (item.type) {
    case "single-choice":
      return [
        { id: item.key, path: ["key"] },
        ...item.also.map((id, index) => ({ id, path: ["also", index] })),
      ];
    case "multiple-response":
    case "find-in-text":
    case "order":
      return item.key.map((id, index) => ({ id, path: ["key", index] }));
    default:
      return [];
  }
}
