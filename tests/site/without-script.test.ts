import { describe, expect, test } from "vitest";
import type { Item } from "../../src/unit/model.ts";
import { reasonsOf } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";
import { ancestorsOf, attributeOf, elementWithId, find, pages, show, wordsOf } from "./pages.ts";
import { quizPages } from "./units.ts";

/** The controls that a question of each type is answered with, and the parts they stand for. */
function controlsOf(item: Item): { tags: string; count: number } {
  switch (item.type) {
    case "single-choice":
    case "multiple-response":
      return { tags: "input", count: item.choices.length };
    case "find-in-text":
      return { tags: "input", count: item.phrases.length };
    case "label":
      return {
        tags: "input",
        count: item.rows.flatMap(({ reasons }) => Object.keys(reasons)).length,
      };
    case "order":
      return { tags: "select", count: item.choices.length };
    case "number":
      return { tags: "input", count: 1 };
    case "short-response":
      return { tags: "textarea", count: 1 };
  }
}

describe.each(quizPages)("$name", ({ text, items, page }) => {
  describe.each(items)("the question $id", (item) => {
    const question = elementWithId(page, item.id);
    const [details] = find(question, "details");

    test("is asked in the legend", () => {
      const [legend] = find(question, "legend");
      expect(legend && wordsOf(legend)).toContain(item.stem.replace(/\s+/gu, " "));
    });

    test("has a control for every answer", () => {
      const { tags, count } = controlsOf(item);
      expect(find(question, tags)).toHaveLength(count);
    });

    test("keeps its reasons in closed details", () => {
      expect(details && attributeOf(details, "open")).toBeUndefined();
      expect(details && find(details, "summary").map(wordsOf)).toEqual([
        expect.stringMatching(/answer/u),
      ]);
    });

    test("gives every reason, or a model answer", () => {
      const words = details ? wordsOf(details) : "";
      const reasons = reasonsOf(item, text, english).flatMap((group) => group.reasons);
      const wanted =
        item.type === "short-response"
          ? [item.model, ...item.rubric.map(({ means }) => means)]
          : reasons.map(({ reason }) => reason);
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((given) => !words.includes(given.replace(/\s+/gu, " ")))).toEqual([]);
    });
  });
});

describe.each(pages)("$name", (page) => {
  test("has no control that waits for a script", () => {
    const dead = find(page.document, "*", { disabled: true });
    expect(dead.map((element) => show(page, element))).toEqual([]);
  });

  test("hides every button, since each needs the script", () => {
    const visible = find(page.document, "button").filter((button) =>
      [button, ...ancestorsOf(button)].every(
        (element) => attributeOf(element, "hidden") === undefined,
      ),
    );
    expect(visible.map((button) => show(page, button))).toEqual([]);
  });

  test("tells of no state that only the script could change", () => {
    const states = ["aria-expanded", "aria-pressed", "aria-selected", "aria-checked"];
    const found = states.flatMap((name) => find(page.document, "*", { [name]: true }));
    expect(found.map((element) => show(page, element))).toEqual([]);
  });
});
