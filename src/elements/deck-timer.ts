import { slidesWords } from "../words/en.ts";
import { isRecord } from "./deck-state.ts";
import { remember, remembered } from "./deck-memory.ts";

/** Minutes of the section that a slide belongs to, and from the lesson's start to its end. */
export interface Planned {
  readonly minutes: number;
  readonly until: number;
}

/** The time since the start of the lesson; it goes on through a reload. */
export class DeckTimer {
  /** What was counted before the last pause, in milliseconds. */
  #before = 0;
  /** When it was last started; `undefined` while it stands. */
  #since: number | undefined;

  constructor() {
    const kept = remembered("timer");
    if (!isRecord(kept)) return;
    if (isTime(kept.before)) this.#before = kept.before;
    if (isTime(kept.since)) this.#since = kept.since;
  }

  start(): void {
    this.#set(this.elapsed, Date.now());
  }

  pause(): void {
    this.#set(this.elapsed, undefined);
  }

  reset(): void {
    this.#set(0, undefined);
  }

  /** In milliseconds. */
  get elapsed(): number {
    return this.#before + (this.#since === undefined ? 0 : Math.max(0, Date.now() - this.#since));
  }

  #set(before: number, since: number | undefined): void {
    this.#before = before;
    this.#since = since;
    remember("timer", { before, since });
  }
}

/** How much of the time for a section is left, or how far over it the class is. */
export function sectionTime(elapsed: number, { minutes, until }: Planned): string {
  if (minutes === 0) return "–";
  const left = until * 60_000 - elapsed;
  return left < 0
    ? slidesWords.over(inMinutes(-left), minutes)
    : slidesWords.left(inMinutes(Math.min(left, minutes * 60_000)), minutes);
}

/** “4:05”. */
export function inMinutes(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const isTime = (value: unknown): value is number => Number.isFinite(value);
