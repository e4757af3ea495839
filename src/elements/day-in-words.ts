import { language } from "../words/en.ts";

/** The day of a time as people write it, with its year where that is not the present one. */
export function dayInWords(time: number, now: number): string {
  const yearOf = (one: number): number => new Date(one).getFullYear();
  const day = { day: "numeric", month: "long" } as const;
  const shown = yearOf(time) === yearOf(now) ? day : { ...day, year: "numeric" as const };
  return new Intl.DateTimeFormat(language.code, shown).format(time);
}
