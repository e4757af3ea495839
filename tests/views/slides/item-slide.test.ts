import { describe, expect, test } from "vitest";
import { itemSlide } from "../../../src/views/slides/item-slide.ts";
import type { AnswerLine } from "../../../src/views/slides/slide.ts";
import type { Item } from "../../../src/unit/model.ts";
import * as english from "../../../src/words/en.ts";
import { choices, item, unit } from "../items.ts";

const shown = (asked: Item) => itemSlide(asked, 3, unit, english);
const told = ({ name, verdict, text }: AnswerLine): string =>
  [name?.text, verdict, text].filter(Boolean).join(" | ");
const answerTo = (asked: Item): string[] => shown(asked).answer?.lines.map(told) ?? [];
const marksOf = (asked: Item): string[] => shown(asked).choices.map(({ mark }) => mark);

const single = item("single-choice", { choices, key: "writer", also: ["nobody"] });
const several = item("multiple-response", { choices, key: ["writer", "nobody"] });
const order = item("order", { choices, key: ["nobody", "company", "writer"] });
const number = item("number", {
  unit: "boats",
  key: 2,
  tolerance: 0,
  reason: "Both were late.",
  slips: [{ id: "one", value: 1, reason: "There was another." }],
});
const label = item("label", {
  rows: [
    {
      id: "late",
      text: "The boat was late.",
      key: "unattributed-claim",
      reasons: { "unattributed-claim": "Nobody is named.", conclusion: "It judges nothing." },
    },
    {
      id: "shame",
      text: "It is a shame.",
      key: "conclusion",
      reasons: { "unattributed-claim": "No record settles it.", conclusion: "It judges." },
    },
  ],
});

describe("one right answer", () => {
  test("lets the class raise one hand each, by letters", () => {
    expect([shown(single).hasHands, marksOf(single)]).toEqual([true, ["a", "b", "c"]]);
  });

  test("gives every choice with its verdict and its reason", () => {
    expect(answerTo(single)).toEqual([
      "The writer | Right | Nobody else is named.",
      "The company | Not this one | It is named in the next sentence.",
      "Nobody | Also accepted | One may put it like that.",
    ]);
  });
});

test("several right answers take more than one hand, and have none", () => {
  expect([shown(several).hasHands, marksOf(several)]).toEqual([false, ["a", "b", "c"]]);
});

test("several right answers are all marked", () => {
  expect(shown(several).choices.map(({ isRight }) => isRight)).toEqual([true, false, true]);
});

test("an order is answered in its order, and no choice of it is right by itself", () => {
  expect(answerTo(order).map((line) => line.split(" | ")[0])).toEqual([
    "1. Nobody",
    "2. The company",
    "3. The writer",
  ]);
  expect(shown(order).choices.filter(({ isRight }) => isRight)).toEqual([]);
});

test("a number has its slips with their reasons", () => {
  expect(answerTo(number)).toEqual([
    "2 boats | Right | Both were late.",
    "1 boats | Not this one | There was another.",
  ]);
});

test("a row to label shows as a line, and its right kind alone is the answer", () => {
  expect(shown(label).lines.map(({ text }) => text)).toEqual([
    "The boat was late.",
    "It is a shame.",
  ]);
  expect(answerTo(label)).toEqual([
    "The boat was late. | [N] Claim, no source | Nobody is named.",
    "It is a shame. | [C] Conclusion | It judges.",
  ]);
});

test("a short response is answered by the model", () => {
  const rubric = ["starting", "getting there", "secure"].map((level) => {
    return { level, means: "A level.", sample: "A sample." };
  });
  expect(answerTo(item("short-response", { model: "The writer says so.", rubric }))).toEqual([
    "The writer says so.",
  ]);
});

test("words of an unseen text that are asked about are set off", () => {
  const unseen = "Invented: **The boat was late**, they said.";
  const asked = item("single-choice", { choices, key: "writer", unseen });
  expect(shown(asked).passage).toEqual([
    {
      sentence: undefined,
      runs: [
        { text: "Invented: " },
        { text: "The boat was late", mark: "asked" },
        { text: ", they said." },
      ],
    },
  ]);
});
