import { FSRSAlgorithm, generatorParameters, Rating, type FSRSState, type Grade } from "ts-fsrs";
import type { Try } from "./memory.ts";

// Fuzz would move an item at each visit, and steps within a day are for vocabulary, not for reasons.
const algorithm = new FSRSAlgorithm(
  generatorParameters({ enable_fuzz: false, enable_short_term: false }),
);

/** How well an answer that stands was known. */
const ratingOf: Record<Try["confidence"], Grade> = {
  guess: Rating.Hard,
  fairly: Rating.Good,
  sure: Rating.Easy,
};

/**
 * When an item should come back, by what is known of forgetting (FSRS): the beginning of a day in
 * the learner's own time, after the last day on which it was answered. All times are in milliseconds
 * since 1970. A try that lies after today is left out, since a clock was wrong; without any other the
 * item is due since the beginning of today.
 */
export function dueAfter(tries: readonly Try[], now: number): number {
  const [first, ...others] = firstOfEachDay(tries.filter(({ at }) => dayOf(at) <= dayOf(now)));
  if (!first) return beginOfDay(now);
  let state: FSRSState = algorithm.next_state(null, 0, rated(first));
  let last = first;
  for (const one of others) {
    state = algorithm.next_state(state, daysBetween(last, one), rated(one));
    last = one;
  }
  return beginOfDay(last.at, algorithm.next_interval(state.stability, 0));
}

/** Who answers again right after reading the reason recalls nothing: only the first try of a day counts. */
function firstOfEachDay(tries: readonly Try[]): Try[] {
  const sorted = tries.toSorted((a, b) => a.at - b.at);
  return sorted.filter(({ at }, index) => dayOf(at) !== dayOf(sorted[index - 1]?.at ?? -Infinity));
}

function rated({ outcome, confidence }: Try): Grade {
  if (outcome === "wrong") return Rating.Again;
  if (outcome === "partly") return Rating.Hard;
  return outcome === "ungraded" ? Rating.Good : ratingOf[confidence];
}

/** In days of the calendar: a day on which the clocks change is a day too. */
const daysBetween = (a: Try, b: Try): number => dayOf(b.at) - dayOf(a.at);

/** The number of the learner's day, counted since 1970; not a number for a time that no date can hold. */
function dayOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

/** The beginning of a day, so many days after the day of a time. */
function beginOfDay(time: number, days = 0): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}
