/** In pixels; less is a tap. */
const least = 50;

/** Tells of swipes to the side: to the left is on. */
export function swipesOn(target: HTMLElement, turn: (way: "next" | "back") => void): void {
  let from: Touch | undefined;
  target.addEventListener(
    "touchstart",
    ({ touches }) => {
      from = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  target.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (!from || !to) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    if (Math.abs(across) > least && Math.abs(across) > 2 * Math.abs(down))
      turn(across < 0 ? "next" : "back");
  });
}
