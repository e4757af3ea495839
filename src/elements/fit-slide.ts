/** The window that the sizes below are for; another one has them in proportion. */
const room = { width: 1024, height: 768 };
const largest = 42;
const smallest = 28;
/** On a phone nobody reads from the last row. */
const readable = 18;

/** What is done to a slide that does not fit in the smallest type, one after the other. */
const measures = ["is-dense", "is-answer-only"];

/**
 * Sets a slide in the largest type in which it fits the window. One that does not fit in the smallest
 * is set closer; then its answer stands without what it is about; and then it scrolls.
 */
export function fitSlide(slide: HTMLElement, body: HTMLElement): void {
  const scale = Math.min(innerWidth / room.width, innerHeight / room.height);
  const least = Math.max(readable, Math.ceil(smallest * scale));
  slide.classList.remove(...measures);
  for (let size = Math.max(least, Math.floor(largest * scale)); size >= least; size -= 1)
    if (fits(body, size)) break;
  for (const measure of measures) if (overflows(body)) slide.classList.add(measure);
  // A part that scrolls must be reached with the keyboard.
  if (overflows(body)) body.tabIndex = 0;
  else body.removeAttribute("tabindex");
}

function fits(body: HTMLElement, size: number): boolean {
  body.style.setProperty("--fit", `${size}px`);
  return !overflows(body);
}

/** True where a slide is longer or wider than its window. */
export const overflows = (body: HTMLElement): boolean =>
  body.scrollHeight > body.clientHeight || body.scrollWidth > body.clientWidth;
