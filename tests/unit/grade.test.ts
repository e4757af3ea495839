import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grade, isAccepted, type Key } from "../../src/unit/grade.ts";
import { graded } from "./graded.ts";

describe("a single choice", () => {
  const key: Key = { type: "single-choice", key: "writer", also: ["nobody"] };

  test.each([
    { response: ["writer"], verdict: "right: writer right" },
    { response: ["nobody"], verdict: "also: nobody also" },
    { response: ["company"], verdict: "wrong: company wrong" },
    { response: ["no-such-choice"], verdict: "wrong: no-such-choice wrong" },
    { response: [], verdict: "wrong" },
  ])("$response is $verdict", ({ response, verdict }) => {
    expect(graded(key, response)).toBe(verdict);
  });
});

describe.each(["multiple-response", "find-in-text"] as const)("a %s", (type) => {
  const key: Key = { type, key: ["time", "hedges"] };

  test.each([
    { response: ["time", "hedges"], verdict: "right: time right, hedges right" },
    { response: ["hedges", "time"], verdict: "right: hedges right, time right" },
    { response: ["time"], verdict: "partly: time right" },
    { response: ["time", "number"], verdict: "partly: time right, number wrong" },
    {
      response: ["time", "hedges", "number"],
      verdict: "partly: time right, hedges right, number wrong",
    },
    { response: ["number"], verdict: "wrong: number wrong" },
    { response: ["no-such-choice"], verdict: "wrong: no-such-choice wrong" },
    { response: [], verdict: "wrong" },
  ])("$response is $verdict", ({ response, verdict }) => {
    expect(graded(key, response)).toBe(verdict);
  });

  test("the same choice twice is no second choice", () => {
    expect(grade(key, ["time", "time"]).outcome).toBe("partly");
  });
});

describe("a label for each of two rows", () => {
  const key: Key = {
    type: "label",
    rows: {
      baker: { key: "attributed-claim", also: [] },
      routes: { key: "unattributed-claim", also: ["signpost"] },
    },
  };
  const [baker, routes] = ["baker:attributed-claim", "routes:unattributed-claim"];
  const [otherRoutes, wrongRoutes] = ["routes:signpost", "routes:conclusion"];

  test.each([
    { response: [baker, routes], verdict: `right: ${baker} right, ${routes} right` },
    { response: [routes, baker], verdict: `right: ${baker} right, ${routes} right` },
    { response: [baker, otherRoutes], verdict: `also: ${baker} right, ${otherRoutes} also` },
    { response: [baker, wrongRoutes], verdict: `partly: ${baker} right, ${wrongRoutes} wrong` },
    { response: [otherRoutes], verdict: `partly: ${otherRoutes} also` },
    { response: [wrongRoutes], verdict: `wrong: ${wrongRoutes} wrong` },
    { response: ["no-such-row:conclusion"], verdict: "wrong" },
    { response: ["baker:no-such-kind"], verdict: "wrong: baker:no-such-kind wrong" },
    { response: ["baker"], verdict: "wrong" },
    { response: [], verdict: "wrong" },
  ])("$response is $verdict", ({ response, verdict }) => {
    expect(graded(key, response)).toBe(verdict);
  });
});

describe("an order", () => {
  const key: Key = { type: "order", key: ["a", "b", "c"] };

  test.each([
    { response: ["a", "b", "c"], verdict: "right: a right, b right, c right" },
    { response: ["a", "c", "b"], verdict: "partly: a right, c wrong, b wrong" },
    { response: ["b", "c", "a"], verdict: "wrong: b wrong, c wrong, a wrong" },
    { response: ["a", "b"], verdict: "partly: a right, b right" },
    { response: ["a", "b", "c", "d"], verdict: "partly: a right, b right, c right, d wrong" },
    { response: [], verdict: "wrong" },
  ])("$response is $verdict", ({ response, verdict }) => {
    expect(graded(key, response)).toBe(verdict);
  });
});

describe("a short response", () => {
  test.each([{ response: ["The mayor said so."] }, { response: [] }])(
    "$response is not graded",
    ({ response }) => {
      expect(graded({ type: "short-response" }, response)).toBe("ungraded");
    },
  );
});

test("right and also defensible are accepted, and nothing else", () => {
  const outcomes = ["right", "also", "partly", "wrong", "ungraded"] as const;
  expect(outcomes.filter(isAccepted)).toEqual(["right", "also"]);
});

test("a set is right exactly when it holds what the key holds", () => {
  const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
  const response = fc.array(fc.constantFrom("a", "b", "c", "d", "e"));
  fc.assert(
    fc.property(ids, response, (key, given) => {
      const isSame = new Set(given).symmetricDifference(new Set(key)).size === 0;
      const { outcome } = grade({ type: "multiple-response", key }, given);
      expect(outcome === "right").toBe(isSame);
    }),
  );
});
