import { describe, expect, test } from "vitest";
import { agreementsOf, disputedIn } from "../../src/views/agreement.ts";
import { unit } from "./items.ts";

/** The ferry unit, labelled N N N A C by us, with other readers. */
const readBy = (...labels: readonly string[]) => ({
  ...unit,
  blindLabels: {
    date: "2026-11-02",
    method: "Invented.",
    readers: labels.map((given, index) => ({ name: `Reader ${index + 1}`, labels: given })),
  },
});

describe("the agreement of two labellers", () => {
  test("is 1 when they agree on every sentence", () => {
    const [first] = agreementsOf(readBy("NNNAC", "NNNAC"));
    expect(first).toMatchObject({ pair: ["Our labels", "Reader 1"], alike: 5, of: 5, kappa: 1 });
  });

  test("takes off what chance alone would give", () => {
    const [first] = agreementsOf(readBy("NNCAC", "NNNAC"));
    // Alike on 4 of 5; by chance 3/5·2/5 + 1/5·1/5 + 1/5·2/5 = 9/25.
    expect(first?.alike).toBe(4);
    expect(first?.kappa).toBeCloseTo((4 / 5 - 9 / 25) / (1 - 9 / 25), 10);
  });

  test("is below 0 when they agree less than by chance", () => {
    const both = agreementsOf(readBy("ANNNN", "NAAAA"));
    expect(both.at(-1)?.kappa).toBeLessThan(0);
  });

  test("is given for every pair, ours included", () => {
    expect(agreementsOf(readBy("NNNAC", "NNCAC")).map(({ pair }) => pair)).toEqual([
      ["Our labels", "Reader 1"],
      ["Our labels", "Reader 2"],
      ["Reader 1", "Reader 2"],
    ]);
  });
});

describe("a disputed sentence", () => {
  test("is one that somebody labelled otherwise", () => {
    const disputed = disputedIn(readBy("NNCAC", "NNNAC"));
    expect(disputed.map(({ sentence }) => sentence)).toEqual([2]);
    expect(disputed[0]?.given.map(({ code }) => code)).toEqual(["N", "C", "N"]);
  });

  test("is none where all agree", () => {
    expect(disputedIn(readBy("NNNAC", "NNNAC"))).toEqual([]);
  });
});
