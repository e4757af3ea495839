import type { Page } from "playwright-core";

const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** Gives each control that can be reached a name, in the order of the page, and lists the names. */
export const nameControls = (page: Page): Promise<string[]> =>
  page
    .locator(controls)
    .filter({ visible: true })
    .evaluateAll((all) => {
      const names = all.map((control, index) => {
        // Tab stops once in a group of radio buttons, wherever the group is entered.
        const isRadio = control.matches("[type=radio]");
        const words = isRadio ? control.getAttribute("name") : control.textContent.trim();
        const name = [isRadio ? "" : index, control.tagName, words].join(" ").trim();
        control.setAttribute("data-stop", name);
        return name;
      });
      return [...new Set(names)];
    });

/** Presses a key again and again; at each stop the name of the control, and what is amiss there. */
export async function walk(page: Page, key: string, presses: number): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    stops.push(await page.evaluate(describeFocus));
  }
  return stops;
}

function describeFocus(): string {
  const { activeElement: focused } = document;
  if (!focused) return "nothing";
  const shown = focused.matches("label *:not(select)") ? focused.closest("label") : focused;
  const outlines = [focused, shown ?? focused].map((element) => getComputedStyle(element));
  const isOutlined = outlines.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px",
  );
  const [box] = (shown ?? focused).getClientRects();
  const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const isInSight = (shown ?? focused).contains(top ?? null);
  const name = focused.getAttribute("data-stop") ?? focused.tagName;
  return [name, !isOutlined && "without outline", !isInSight && "out of sight"]
    .filter(Boolean)
    .join(", ");
}
