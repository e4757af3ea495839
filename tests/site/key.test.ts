import { describe, expect, test } from "vitest";
import type { Item, LabelledText } from "../../src/unit/model.ts";
import { addresses } from "../../src/views/address.ts";
import { reasonsOf } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";
import {
  attributeOf,
  elementWithId,
  find,
  isElement,
  show,
  without,
  wordsOf,
  type Element,
} from "./pages.ts";
import { pageAt, practiceTexts, quizPages, units } from "./units.ts";

/** All that is written to explain an answer. */
const explanationsOf = (item: Item, text: LabelledText): string[] =>
  item.type === "short-response"
    ? [item.model, ...item.rubric.flatMap(({ means, sample }) => [means, sample])]
    : reasonsOf(item, text, english).flatMap(({ reasons }) => reasons.map(({ reason }) => reason));

const isReasons = (element: Element): boolean =>
  attributeOf(element, "class") === "reasons" && element.tagName === "details";

/** A practice text has its cards on the same page: closed, and after the quiz. */
const isClosed = (element: Element): boolean =>
  isReasons(element) || (attributeOf(element, "class") === "card" && element.tagName === "details");

/** How a control and its label are written, leaving out what must differ: its name and its words. */
const shapeOf = (control: Element): string =>
  [control, control.parentNode]
    .flatMap((node) => (node && isElement(node) ? node : []))
    .map(({ tagName, attrs }) => {
      const kept = attrs.filter(({ name }) => !["name", "value", "data-choice"].includes(name));
      return [tagName, ...kept.map(({ name, value }) => `${name}=${value}`)].join(" ");
    })
    .join(" in ");

describe.each(quizPages)("$name without its closed reasons", ({ text, items, page }) => {
  const shown = without(page, isClosed);
  const words = wordsOf(shown.document);

  test("has lost one element for each question", () => {
    const quizzes = find(page.document, "quiz-item");
    expect(quizzes.flatMap((quiz) => find(quiz).filter(isReasons))).toHaveLength(items.length);
  });

  test("holds no key", () => {
    const keys = find(shown.document, "*", { "data-key": true });
    expect(keys.map((element) => show(shown, element))).toEqual([]);
  });

  test("holds no verdict", () => {
    const quizzes = find(shown.document, "*", { "data-saved-under": true });
    const marked = quizzes
      .flatMap((quiz) => find(quiz))
      .filter(({ attrs }) =>
        attrs.some(({ name }) => /correct|right|wrong|verdict|reason|outcome|checked/u.test(name)),
      );
    expect(marked.map((element) => show(shown, element))).toEqual([]);
  });

  describe.each(items)("the question $id", (item) => {
    const question = elementWithId(shown, item.id);
    const controls = find(question, "input, select, textarea");

    test("gives no reason away", () => {
      const given = explanationsOf(item, text).map((reason) => reason.replace(/\s+/gu, " "));
      expect(given.filter((reason) => words.includes(reason))).toEqual([]);
    });

    test("shows all its answers alike", () => {
      expect(new Set(controls.map(shapeOf)).size).toBe(1);
    });

    test("begins without an answer", () => {
      const filled = controls.filter((control) => {
        const hasText = control.tagName === "textarea" && wordsOf(control) !== "";
        const isGiven = ["checked", "selected"].some((name) => attributeOf(control, name) === "");
        return hasText || isGiven || find(control, "option", { selected: true }).length > 0;
      });
      expect(filled.map((control) => show(shown, control))).toEqual([]);
    });
  });
});

const workbenches = [
  ...units.map((text) => ({ text, page: pageAt(addresses.read(text)) })),
  ...practiceTexts.map((text) => ({ text, page: pageAt(addresses.practiceText(text.id)) })),
];

describe.each(workbenches)(
  "the workbench of $text.id without its closed comparisons",
  ({ text, page }) => {
    const shown = without(page, isClosed);
    const words = wordsOf(shown.document);

    test("has lost one element for each sentence", () => {
      const rows = find(page.document, "label-row");
      expect(rows.flatMap((row) => find(row).filter(isReasons))).toHaveLength(
        text.statements.length,
      );
    });

    test("gives no reason away", () => {
      const reasons = text.statements.flatMap(({ why, also }) => [
        why,
        ...also.map((one) => one.why),
      ]);
      expect(reasons.filter((reason) => words.includes(reason.replace(/\s+/gu, " ")))).toEqual([]);
    });

    test("shows all kinds alike", () => {
      const kinds = find(shown.document, "input", { "data-code": true });
      const shapes = kinds.map((kind) => attributeOf(kind, "checked") ?? "open");
      expect(new Set(shapes)).toEqual(new Set(["open"]));
    });
  },
);
