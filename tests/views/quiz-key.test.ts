import { expect, test } from "vitest";
import { grade } from "../../src/unit/grade.ts";
import type { Item } from "../../src/unit/model.ts";
import { keyOf, reasonsOf } from "../../src/views/quiz.ts";
import * as english from "../../src/words/en.ts";
import { choices, item, unit } from "./items.ts";

const keyed: { item: Item; key: ReturnType<typeof keyOf> }[] = [
  {
    item: item("single-choice", { choices, key: "writer", also: ["nobody"] }),
    key: { type: "single-choice", key: "writer", also: ["nobody"] },
  },
  {
    item: item("multiple-response", { choices, key: ["writer", "nobody"] }),
    key: { type: "multiple-response", key: ["writer", "nobody"] },
  },
  {
    item: item("find-in-text", {
      sentences: [3],
      phrases: [
        { id: "least", exact: "At least", reason: "It limits." },
        { id: "according", exact: "according to", reason: "It hands over." },
      ],
      key: ["according"],
    }),
    key: { type: "find-in-text", key: ["according"] },
  },
  {
    item: item("order", { choices, key: ["nobody", "company", "writer"] }),
    key: { type: "order", key: ["nobody", "company", "writer"] },
  },
  {
    item: item("number", {
      unit: "boats",
      key: 2,
      tolerance: 0.5,
      reason: "One on each day.",
      slips: [{ id: "one-day", value: 1, reason: "There were two days." }],
    }),
    key: { type: "number", key: 2, tolerance: 0.5, slips: { "one-day": 1 } },
  },
  {
    item: item("label", {
      rows: [
        {
          id: "company-says",
          sentence: 3,
          key: "attributed-claim",
          reasons: { "attributed-claim": "It is named.", conclusion: "It is a number." },
        },
        {
          id: "it-failed",
          text: "The boat is a disgrace.",
          key: "conclusion",
          also: ["signpost"],
          reasons: { conclusion: "It judges.", signpost: "It may open a list." },
        },
      ],
    }),
    key: {
      type: "label",
      rows: {
        "company-says": { key: "attributed-claim", also: [] },
        "it-failed": { key: "conclusion", also: ["signpost"] },
      },
    },
  },
  {
    item: item("short-response", {
      model: "The company said so.",
      rubric: [
        { level: "starting", means: "Nobody is named.", sample: "40 missed it." },
        { level: "secure", means: "The company is named.", sample: "It said 40 missed it." },
      ],
    }),
    key: { type: "short-response" },
  },
];

test.each(keyed)("the key has what grading needs, and no words: $item.type", (pair) => {
  expect(keyOf(pair.item)).toEqual(pair.key);
});

test.each(keyed)("the key is the same after a journey as text: $item.type", ({ item: any }) => {
  expect(JSON.parse(JSON.stringify(keyOf(any)))).toEqual(keyOf(any));
});

const graded = keyed.filter(({ item: { type } }) => type !== "short-response");

test.each(graded)("every reason agrees with the grade of its answer: $item.type", (pair) => {
  const reasons = reasonsOf(pair.item, unit, english).flatMap((group) => group.reasons);
  // An order is graded by place, a number by its value: these are the answers in those terms.
  const answer = (id: string, text: string): string =>
    pair.item.type === "number" ? text.replace(/ .*/u, "") : id;
  const outcomes = reasons.flatMap(({ id, text }, index) => {
    const place = pair.item.type === "order" ? index : 0;
    const response = [...Array<string>(place).fill("another"), answer(id, text)];
    return grade(keyOf(pair.item), response).parts.filter((part) => part.id === id);
  });
  expect(outcomes).toEqual(reasons.map(({ id, verdict }) => ({ id, outcome: verdict })));
});
