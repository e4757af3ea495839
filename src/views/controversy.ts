import type { Discussion, Unit } from "../unit/model.ts";

/** A structured academic controversy as page and sheet show it. */
export interface ControversyView {
  /** The title of the lesson that it can stand for. */
  readonly lesson: string;
  readonly minutes: number;
  readonly question: string;
  readonly sides: readonly string[];
  /** `time` counts from the beginning: “10–18”. */
  readonly steps: readonly { readonly time: string; readonly title: string; readonly do: string }[];
  readonly close: string;
}

/** The controversy of a discussion; `undefined` where it has none. */
export function controversyOf(
  { lessons }: Unit,
  { controversy }: Discussion,
): ControversyView | undefined {
  if (!controversy) return undefined;
  let passed = 0;
  const steps = controversy.steps.map(({ title, minutes, do: task }) => {
    const from = passed;
    passed += minutes;
    return { time: `${from}–${passed}`, title, do: task };
  });
  const lesson = lessons.find(({ id }) => id === controversy.lesson)?.title ?? controversy.lesson;
  return { ...controversy, lesson, steps };
}
