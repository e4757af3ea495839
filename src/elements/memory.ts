import { isAccepted, type Outcome } from "../unit/grade.ts";
import { mostTries, type Entry } from "./entry-schemas.ts";
import { load, save } from "./store.ts";

export type Try = Entry<"memory">["tries"][number];

/** Remembers that an item was answered and checked. Returns false when the browser keeps nothing. */
export function remember(path: string, checked: Try): boolean {
  const { tries = [] } = load("memory", path) ?? {};
  return save("memory", path, { tries: [...tries, checked].slice(-mostTries) });
}

/** A learner has judged their own words: the last try stands as they see it. */
export function judgeLast(path: string, outcome: Outcome): void {
  const { tries = [] } = load("memory", path) ?? {};
  const last = tries.at(-1);
  if (last) save("memory", path, { tries: [...tries.slice(0, -1), { ...last, outcome }] });
}

/** Whether the last answer did not stand. A short response that nobody has judged is not missed. */
export function isMissed({ tries }: Entry<"memory">): boolean {
  const { outcome } = tries.at(-1) ?? {};
  return outcome !== undefined && outcome !== "ungraded" && !isAccepted(outcome);
}

/** Whether a learner was sure and wrong on this day, whatever they answered after. */
export function wasSureMissToday(path: string, now: Date): boolean {
  const { tries = [] } = load("memory", path) ?? {};
  return tries.some(
    (one) => new Date(one.at).toDateString() === now.toDateString() && isSureMiss({ tries: [one] }),
  );
}

/** A learner who was sure and wrong learns most from another look. */
export const isSureMiss = (memory: Entry<"memory">): boolean =>
  isMissed(memory) && memory.tries.at(-1)?.confidence === "sure";
