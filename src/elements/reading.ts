/** How pages can look, beside the usual: each thing with the values that it can take. */
export const readingChoices = {
  size: ["large", "larger"],
  spacing: ["wide"],
  font: ["plain"],
  colours: ["light", "dark"],
} as const;

/** Where the choice stands in storage: the entry `reading`, for a script that loads no schema. */
export const readingName = "take-it-apart/2/reading";

/** What was kept, or came from a hostile hand: anything may stand there. */
export type Reading = Readonly<Record<string, unknown>>;

/** Makes the page look so. Only values of our own list reach it. */
export function showReading(reading: Reading): void {
  for (const [name, values] of Object.entries(readingChoices))
    document.documentElement.dataset[name] = values.find((value) => value === reading[name]) ?? "";
}
