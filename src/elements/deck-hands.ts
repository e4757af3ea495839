/** Writes the hands of a slide beside its choices, and again beside the reasons. */
export function showHands(slide: HTMLElement, counts: readonly number[]): void {
  const most = Math.max(1, ...counts);
  choicesOf(slide).forEach((choice, index) => {
    const count = counts[index] ?? 0;
    const id = choice.dataset.choice ?? "";
    for (const place of placesFor(slide, id)) {
      const hands = place.querySelector<HTMLElement>('[data-part="hands"]');
      if (!hands) continue;
      hands.hidden = false;
      write(place, count, most);
    }
  });
}

/** The choices of a slide that hands are raised for. */
export const choicesOf = (slide: HTMLElement): HTMLElement[] => [
  ...slide.querySelectorAll<HTMLElement>("[data-hands]"),
];

/** The choice whose button was pressed, by its place. */
export function choiceOf(slide: HTMLElement, button: Element): number {
  return choicesOf(slide).findIndex((choice) => choice.contains(button));
}

const placesFor = (slide: HTMLElement, id: string): HTMLElement[] => [
  ...slide.querySelectorAll<HTMLElement>(`[data-choice="${CSS.escape(id)}"]`),
];

function write(place: HTMLElement, count: number, most: number): void {
  const number = place.querySelector<HTMLElement>('[data-part="count"]');
  const bar = place.querySelector<HTMLElement>('[data-part="bar"]');
  if (number) number.textContent = String(count);
  bar?.style.setProperty("inline-size", `${(100 * count) / most}%`);
}
