/** What the deck of a page was at, for a reload: gone when its window is closed. */
export function remembered(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(placeOf(name)) ?? "null");
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing loses no more than the counts of a reload. */
export function remember(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(placeOf(name), JSON.stringify(value));
  } catch {
    return;
  }
}

const placeOf = (name: string): string => `take-it-apart/${name}${location.pathname}`;
