import { expect, test } from "vitest";
import type { Picture } from "../../src/unit/model.ts";
import { findings, supports, type Finding, type Support } from "../../src/unit/vocabulary.ts";
import { loadUnit } from "../../src/unit-loader.ts";
import { ladderOf } from "../../src/views/ladder.ts";
import * as english from "../../src/words/en.ts";

type Judged = { readonly support: Support } | { readonly finding: Finding };

/** A ladder with a rung for each of these words. */
function ladder(...judgements: readonly Judged[]): Picture<"ladder"> {
  return {
    title: "How far?",
    note: "Invented.",
    rungs: judgements.map((judged, index) => ({
      id: `rung-${index}`,
      claim: `Claim ${index}.`,
      why: "Invented.",
      sentences: [1],
      sources: ["A-01"],
      ...judged,
    })),
  };
}

const lookOf = (judged: Judged): string | undefined =>
  ladderOf(ladder(judged), english).rungs[0]?.look;

test("the rungs keep the order of the file", () => {
  const { rungs } = ladderOf(
    ladder({ support: "contradicted" }, { support: "confirmed-independently" }),
    english,
  );
  expect(rungs.map(({ claim }) => claim)).toEqual(["Claim 0.", "Claim 1."]);
});

test("a rung says its support, or its finding as that of a conclusion", () => {
  const { rungs } = ladderOf(
    ladder({ support: "partly-supported" }, { finding: "partly-supported" }),
    english,
  );
  expect(rungs.map(({ verdict }) => verdict)).toEqual([
    "Partly supported",
    "Partly supported conclusion",
  ]);
});

test.each([
  { support: "confirmed-independently", look: "thick" },
  { support: "partly-supported", look: "thin" },
  { support: "rests-on-one-source", look: "dashed" },
  { support: "cannot-tell-yet", look: "dotted" },
  { support: "contradicted", look: "broken" },
] as const)("a claim whose support is $support stands on a $look rung", ({ support, look }) => {
  expect(lookOf({ support })).toBe(look);
});

test.each([
  { finding: "supported", look: "thick" },
  { finding: "partly-supported", look: "thin" },
  { finding: "unsupported-here", look: "broken" },
] as const)("a conclusion found $finding stands on a $look rung", ({ finding, look }) => {
  expect(lookOf({ finding })).toBe(look);
});

test("each word of support looks different", () => {
  const all = Object.keys(supports).map((support) => lookOf({ support: support as Support }));
  expect(new Set(all).size).toBe(Object.keys(supports).length);
});

test("each finding looks different", () => {
  const all = Object.keys(findings).map((finding) => lookOf({ finding: finding as Finding }));
  expect(new Set(all).size).toBe(Object.keys(findings).length);
});

test("the legend says once what each look stands for, firmest first", () => {
  const { legend } = ladderOf(
    ladder(
      { finding: "unsupported-here" },
      { support: "contradicted" },
      { support: "contradicted" },
      { support: "confirmed-independently" },
    ),
    english,
  );
  expect(legend).toEqual([
    { look: "thick", verdicts: ["confirmed independently"] },
    { look: "broken", verdicts: ["unsupported conclusion", "contradicted"] },
  ]);
});

test("a rung without support or finding is refused", () => {
  const [rung] = ladder({ support: "contradicted" }).rungs;
  const bare = { ...rung, id: "bare", support: undefined } as Picture<"ladder">["rungs"][number];
  expect(() => ladderOf({ title: "", note: "", rungs: [bare] }, english)).toThrow(
    "The rung bare has neither support nor finding; its schema should have told",
  );
});

test("the ladder of the first unit is firmest at its foot and broken at its top", () => {
  const written = loadUnit("turkey-oil").value?.pictures.ladder;
  const { rungs } = ladderOf(written ?? ladder(), english);
  expect([rungs[0]?.look, rungs.at(-1)?.look]).toEqual(["thick", "broken"]);
});
