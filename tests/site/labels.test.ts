import { describe, expect, test } from "vitest";
import {
  ancestorsOf,
  attributeOf,
  childrenOf,
  find,
  isElement,
  pages,
  show,
  wordsOf,
  type Element,
  type Page,
} from "./pages.ts";

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** The words of the elements that an attribute names by their ids. */
const wordsNamedBy = ({ document }: Page, ids = ""): string =>
  find(document, "*", { id: true })
    .filter((element) => ids.split(" ").includes(attributeOf(element, "id") ?? ""))
    .map(wordsOf)
    .join(" ");

/** What a screen reader says for an element, whichever way it is given. */
function nameOf(page: Page, element: Element): string {
  const id = attributeOf(element, "id");
  const labels = find(page.document, "label").filter(
    (label) =>
      ancestorsOf(element).includes(label) ||
      (id !== undefined && attributeOf(label, "for") === id),
  );
  return [
    attributeOf(element, "aria-label") ?? "",
    wordsNamedBy(page, attributeOf(element, "aria-labelledby")),
    ...labels.map(wordsOf),
  ].join("");
}

/** Elements without a name, as messages. */
const nameless = (page: Page, elements: readonly Element[]): string[] =>
  elements
    .filter((element) => isBlank(nameOf(page, element)))
    .map((element) => show(page, element));

describe.each(pages)("$name", (page) => {
  const { document } = page;

  test("has a label for every control", () => {
    expect(nameless(page, find(document, "input, select, textarea"))).toEqual([]);
  });

  test("has words on every button, link and summary", () => {
    const mute = find(document, "button, a, summary").filter((element) =>
      isBlank(wordsOf(element) + nameOf(page, element)),
    );
    expect(mute.map((element) => show(page, element))).toEqual([]);
  });

  test("asks a question above every group of radio buttons", () => {
    const alone = find(document, "input", { type: "radio" }).filter(
      (radio) => !ancestorsOf(radio).some(({ tagName }) => tagName === "fieldset"),
    );
    expect(alone.map((radio) => show(page, radio))).toEqual([]);
  });

  test("begins every fieldset with a legend", () => {
    const nameless = find(document, "fieldset").filter((fieldset) => {
      const first = childrenOf(fieldset).find(isElement);
      return first?.tagName !== "legend" || isBlank(wordsOf(first));
    });
    expect(nameless.map((fieldset) => show(page, fieldset))).toEqual([]);
  });

  test("tells in words what every picture shows", () => {
    const pictures = [...find(document, "svg"), ...find(document, "*", { role: "img" })];
    const images = find(document, "img").filter((image) => isBlank(attributeOf(image, "alt")));
    expect([...nameless(page, pictures), ...images.map((image) => show(page, image))]).toEqual([]);
  });

  test("names no id that does not exist", () => {
    const ids = find(document, "*", { id: true }).map((element) => attributeOf(element, "id"));
    const naming = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form"];
    const dangling = find(document).filter((element) =>
      naming
        .flatMap((name) => attributeOf(element, name)?.split(" ") ?? [])
        .some((id) => !ids.includes(id)),
    );
    expect(dangling.map((element) => show(page, element))).toEqual([]);
  });
});
