import type { Entry } from "./entry-schemas.ts";
import { isMissed, isSureMiss } from "./memory.ts";

type Memory = Entry<"memory">;

/** In milliseconds. */
export const oneDay = 86_400_000;

/** When an item should come back; before the review page has worked it out, a day after its last try. */
export const dueOf = ({ due, tries }: Memory): number => due ?? (tries.at(-1)?.at ?? 0) + oneDay;

/** Sorts what was missed in all certainty first, then what was missed, then what waits the longest. */
export const byUrgency = (a: Memory, b: Memory): number => rank(a) - rank(b) || dueOf(a) - dueOf(b);

const rank = (memory: Memory): number => (isSureMiss(memory) ? 0 : isMissed(memory) ? 1 : 2);
