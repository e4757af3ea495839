import { expect, test } from "vitest";
import type { Picture } from "../../src/unit/model.ts";
import { loadUnit } from "../../src/unit-loader.ts";
import { stepsOf } from "../../src/views/retelling.ts";

type Step = Picture<"retelling">["steps"][number];

/** A retelling with these speakers. */
function retelling(...steps: readonly Partial<Step>[]): Picture<"retelling"> {
  return {
    title: "On its way",
    note: "Invented.",
    sentence: 1,
    steps: steps.map((step, index) => ({
      id: `step-${index}`,
      where: "A paper",
      date: "2026",
      told: "The boat was late.",
      speaker: "The captain",
      inferred: false,
      sources: ["A-01"],
      ...step,
    })),
  };
}

const namingOf = (step: Partial<Step>): string | undefined => stepsOf(retelling(step))[0]?.naming;

test("a step that gives a name is named", () => {
  expect(namingOf({ speaker: "The captain" })).toBe("named");
});

test.each(["Nobody", "nobody"])("a step whose speaker is “%s” has none", (speaker) => {
  expect(namingOf({ speaker })).toBe("nobody");
});

test("who speaks in a step that is worked out is unknown", () => {
  expect(namingOf({ speaker: "The captain", inferred: true })).toBe("unknown");
});

test("the steps keep their order and what is written of them", () => {
  const steps = stepsOf(retelling({ told: "First." }, { told: "Second.", lost: "The name." }));
  expect(steps.map(({ told, lost }) => [told, lost])).toEqual([
    ["First.", undefined],
    ["Second.", "The name."],
  ]);
});

test("in the first unit a name gets lost on the way to the article", () => {
  const written = loadUnit("turkey-oil").value?.pictures.retelling;
  expect(stepsOf(written ?? retelling()).map(({ naming }) => naming)).toEqual([
    "named",
    "named",
    "unknown",
    "nobody",
  ]);
});
