import { openedWords as say } from "../words/en.ts";
import type { Opened } from "./saved-work.ts";

/** What became of a file that was opened, for the learner who opened it. */
export function openedInWords(opened: Opened): string {
  if (opened.problem !== undefined) return say.problems[opened.problem];
  const { added, known, damaged, notKept } = opened;
  return [
    say.taken(added, known),
    damaged.length > 0 && say.damaged(damaged),
    notKept.length > 0 && say.notKept(notKept),
  ]
    .filter(Boolean)
    .join(" ");
}
