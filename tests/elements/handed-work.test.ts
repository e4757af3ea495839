import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/elements/entry-schemas.ts";
import {
  longestName,
  plainName,
  workFrom,
  type HandedAnswer,
  type HandedWork,
} from "../../src/elements/handed-work.ts";
import type { Try } from "../../src/elements/memory.ts";
import { load, save } from "../../src/elements/store.ts";
import { useDevice } from "./device.ts";
import { form, noWork, sentences } from "./ferry-form.ts";

const answer = (...response: string[]): Entry<"answer"> => ({
  response,
  checked: true,
  confidence: "fairly",
  at: 1000,
});
const label: Entry<"label"> = {
  kind: "conclusion",
  judgement: "flag",
  words: [[0, 3]],
  question: "Why?",
  sentence: sentences[0] ?? "",
  at: 1000,
};
const first = (outcome: Try["outcome"], confidence: Try["confidence"] = "sure"): Try => ({
  at: 1001,
  outcome,
  confidence,
});

/** What is handed in from a device where the question is answered so. */
function handedIn(id: string, entry: Entry<"answer">, ...tries: Try[]): HandedAnswer | undefined {
  useDevice();
  save("answer", `ferry/${id}`, entry);
  if (tries.length > 0) save("memory", `ferry/${id}`, { tries });
  const index = form.questions.findIndex((question) => question.id === id);
  return workFrom(form, load).answers[index];
}

function labelled(parts: Partial<Entry<"label">>): HandedWork["labels"] {
  useDevice();
  save("label", "ferry/0", { ...label, ...parts });
  return workFrom(form, load).labels;
}

test("of a device that keeps nothing, nothing is handed in", () => {
  useDevice();
  expect(workFrom(form, load)).toEqual(noWork);
});

describe("of a label", () => {
  test("the kind and the judgement are handed in, and no words", () => {
    expect(labelled({})).toEqual([{ kind: "conclusion", judgement: "flag" }, undefined, undefined]);
  });

  test("a judgement may stand alone", () => {
    expect(labelled({ kind: undefined })[0]).toEqual({ kind: undefined, judgement: "flag" });
  });

  test.each([
    ["to a sentence that read otherwise", { sentence: "The ferry was safe." }],
    ["with a question alone", { kind: undefined, judgement: undefined }],
  ])("one %s is left out", (_, parts) => {
    expect(labelled(parts)[0]).toBeUndefined();
  });
});

describe("of an answer", () => {
  test.each([
    ["bridge", ["b"]],
    ["rope", ["a", "d"]],
    ["cue", ["said"]],
    ["kinds", ["one:conclusion", "two:open-question"]],
    ["trace", ["z", "x", "y"]],
  ])("to %s, what was chosen is handed in", (id, response) => {
    expect(handedIn(id, answer(...response))).toEqual({ response, sureness: "fairly" });
  });

  test.each([
    ["23,4", "key"],
    ["0.04", "turned"],
    ["7", "other"],
  ])("the number %s is handed in as %s", (text, part) => {
    expect(handedIn("tons", answer(text))?.response).toEqual([part]);
  });

  test("in own words, the level alone is handed in", () => {
    const own = { ...answer("The ferry was built in 1912."), level: "secure" };
    expect(handedIn("own", own)?.response).toEqual(["secure"]);
    expect(handedIn("own", answer("No idea."))?.response).toEqual([]);
  });

  test.each([
    ["that was not checked", "bridge", { ...answer("b"), checked: false }],
    ["that does not say how sure", "bridge", { ...answer("b"), confidence: undefined }],
    ["with a choice that is gone", "bridge", answer("q")],
    ["with one choice of several that is gone", "rope", answer("a", "q")],
    ["with a row missing", "kinds", answer("one:conclusion")],
    ["in an order that is not whole", "trace", answer("x", "y")],
    ["in an order that names one twice", "trace", answer("x", "y", "y")],
    ["with nothing chosen", "rope", answer()],
    ["with a level that there is not", "own", { ...answer("…"), level: "superb" }],
  ])("one %s is left out", (_, id, entry) => {
    expect(handedIn(id, entry)).toBeUndefined();
  });
});

describe("how sure an answer is", () => {
  const retried = { ...answer("b"), at: 2000 };

  test.each([
    ["of the first try", answer("b"), [first("wrong", "fairly")], "fairly"],
    ["that came after a sure miss", retried, [first("wrong")], "after-sure-miss"],
    ["that came after a half right one", retried, [first("partly")], "after-sure-miss"],
    ["that came after another miss", retried, [first("wrong", "guess")], "after-miss"],
    ["that is right from the first", retried, [first("right")], "fairly"],
    ["that is defensible from the first", retried, [first("also")], "fairly"],
    ["that was judged later by its writer", retried, [first("ungraded")], "fairly"],
    [
      "where only the first try counts",
      retried,
      [first("wrong"), first("right")],
      "after-sure-miss",
    ],
    ["that nothing is remembered of", retried, [], "fairly"],
  ] as const)("one %s", (_, entry, tries, sureness) => {
    expect(handedIn("bridge", entry, ...tries)?.sureness).toBe(sureness);
  });
});

describe("a name", () => {
  test("is cut where it is too long, between characters", () => {
    expect(plainName("🛶".repeat(30))).toBe("🛶".repeat(longestName));
  });

  test("loses what can not be seen", () => {
    expect(plainName(" A\u202eda\u0000\n K. ")).toBe("A da K.");
  });

  test("is the same when it is read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainName(plainName(text))).toBe(plainName(text));
      }),
    );
  });
});
