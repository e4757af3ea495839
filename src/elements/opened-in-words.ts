import { openedWords as say } from "../words/en.ts";
import type { Opened } from "./saved-work.ts";

/** What became of a file that was opened, for the learner who opened it. */
export function openedInWords(opened: Opened): string {
  if (opened.problem !== undefined) return say.problems[opened.problem];
  const { added, known, damaged, notKept } = opened;
  return [
    say.taken(added, known),
    damaged.length > 0 && say.damaged(shortened(damaged)),
    notKept.length > 0 && say.notKept(shortened(notKept)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Names from a file may be many, and as long as somebody likes. */
function shortened(names: readonly string[]): string[] {
  const first = names.slice(0, 10).map((name) => name.slice(0, 100));
  return names.length > 10 ? [...first, "…"] : first;
}
