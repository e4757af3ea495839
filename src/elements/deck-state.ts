/** What the windows of a deck show. */
export interface DeckState {
  /** When it was last changed, in milliseconds: of two windows, the newer is right. */
  readonly at: number;
  /** Counted from 1. */
  readonly slide: number;
  readonly isAnswered: boolean;
  readonly screen: "slide" | "black" | "white";
  /** The hands for each choice, by the number of the slide. */
  readonly hands: Readonly<Record<string, readonly number[]>>;
}

/** What can be done with a slide. */
export interface SlideFacts {
  readonly hasAnswer: boolean;
  /** How many choices hands are raised for. */
  readonly choices: number;
}

export type Command =
  | { readonly do: "next" | "back" | "first" | "last" | "answer" | "black" | "white" | "noHands" }
  | { readonly do: "go"; readonly slide: number }
  | { readonly do: "hand"; readonly choice: number; readonly by: 1 | -1 };

export const firstState: DeckState = {
  at: 0,
  slide: 1,
  isAnswered: false,
  screen: "slide",
  hands: {},
};

/** The state after a command; on a black or white screen, any brings the slide back. */
export function after(
  state: DeckState,
  command: Command,
  slides: readonly SlideFacts[],
  now: number,
): DeckState {
  const changed =
    state.screen === "slide" ? changedBy(state, command, slides) : { screen: "slide" as const };
  return { ...state, ...changed, at: Math.max(now, state.at + 1) };
}

function changedBy(
  state: DeckState,
  command: Command,
  slides: readonly SlideFacts[],
): Partial<DeckState> {
  const { slide, isAnswered } = state;
  const hasAnswer = slides[slide - 1]?.hasAnswer ?? false;
  const to = (number: number): Partial<DeckState> =>
    number === slide || number < 1 || number > slides.length
      ? {}
      : { slide: number, isAnswered: false };
  switch (command.do) {
    case "next":
      return hasAnswer && !isAnswered ? { isAnswered: true } : to(slide + 1);
    case "back":
      return to(slide - 1);
    case "first":
      return to(1);
    case "last":
      return to(slides.length);
    case "go":
      return to(command.slide);
    case "answer":
      return hasAnswer ? { isAnswered: !isAnswered } : {};
    case "black":
    case "white":
      return { screen: command.do };
    case "noHands":
      return { hands: { ...state.hands, [slide]: [] } };
    case "hand":
      return handCounted(state, command, slides[slide - 1]?.choices ?? 0);
  }
}

function handCounted(
  { slide, hands }: DeckState,
  { choice, by }: Extract<Command, { do: "hand" }>,
  choices: number,
): Partial<DeckState> {
  if (choice >= choices) return {};
  const counts = Array.from({ length: choices }, (_, index) => hands[slide]?.[index] ?? 0);
  const count = Math.min(999, Math.max(0, (counts[choice] ?? 0) + by));
  return { hands: { ...hands, [slide]: counts.with(choice, count) } };
}

/** A state out of storage or another window; `undefined` where it can not be one of this deck. */
export function stateFrom(value: unknown, slides: readonly SlideFacts[]): DeckState | undefined {
  if (!isRecord(value)) return undefined;
  const { at, slide, isAnswered, screen, hands } = value;
  if (!isCount(at) || !isCount(slide) || slide < 1 || slide > slides.length) return undefined;
  if (typeof isAnswered !== "boolean" || !isScreen(screen) || !isHands(hands)) return undefined;
  return { at, slide, isAnswered, screen, hands };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isScreen = (value: unknown): value is DeckState["screen"] =>
  value === "slide" || value === "black" || value === "white";

const isHands = (value: unknown): value is DeckState["hands"] =>
  isRecord(value) &&
  Object.values(value).every((counts) => Array.isArray(counts) && counts.every(isCount));
