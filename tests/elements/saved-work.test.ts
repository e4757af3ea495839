import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostTries, type Entry } from "../../src/elements/entry-schemas.ts";
import { openFile, openWork, workAsFile, type Opened } from "../../src/elements/saved-work.ts";
import { load, save } from "../../src/elements/store.ts";
import { kept, useDevice, useForbiddenDevice } from "./device.ts";

const answer: Entry<"answer"> = { response: ["a"], checked: true, at: 1000 };
const newer: Entry<"answer"> = { ...answer, response: ["b"], at: 2000 };
const label: Entry<"label"> = { words: [[0, 2]], question: "Why?", sentence: "It is.", at: 1000 };
const tries = (...at: number[]): Entry<"memory"> => ({
  tries: at.map((time) => ({ at: time, confidence: "sure", outcome: "right" })),
});

/** The text of a file with these entries. */
const fileOf = (entries: unknown, more: object = {}): string =>
  JSON.stringify({ format: "take-it-apart", version: 2, entries, ...more });

const taken = { problem: undefined, added: 0, known: 0, damaged: [], notKept: [] };

describe("a file of work", () => {
  test("says what it is", () => {
    useDevice();
    expect(JSON.parse(workAsFile())).toEqual({
      format: "take-it-apart",
      version: 2,
      savedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT/u) as string,
      entries: {},
    });
  });

  test("says whose it is, where that is known", () => {
    useDevice();
    expect(JSON.parse(workAsFile("ferry", "Ada"))).toHaveProperty("by", "Ada");
  });

  test("has every entry under the name that it has in storage", () => {
    useDevice();
    save("answer", "ferry/bridge", answer);
    save("label", "ferry/1", label);
    save("edition", "", { id: "letter" });
    expect(JSON.parse(workAsFile())).toMatchObject({
      entries: {
        "answer/ferry/bridge": answer,
        "label/ferry/1": label,
        edition: { id: "letter" },
      },
    });
  });

  test("can be of one text", () => {
    useDevice();
    save("answer", "ferry/bridge", answer);
    save("answer", "ferry-2/bridge", answer);
    save("compared", "ferry", { at: 1 });
    const { entries } = JSON.parse(workAsFile("ferry")) as { entries: object };
    expect(Object.keys(entries).sort()).toEqual(["answer/ferry/bridge", "compared/ferry"]);
  });

  test("leaves out what is damaged, and what is another program's", () => {
    useDevice({ "take-it-apart/2/answer/ferry/bridge": "{", other: "{}" });
    expect(JSON.parse(workAsFile())).toMatchObject({ entries: {} });
  });
});

describe("opening a file", () => {
  test("brings its work to this device", () => {
    useDevice();
    openWork(fileOf({ "answer/ferry/bridge": answer, "label/ferry/1": label }));
    expect([load("answer", "ferry/bridge"), load("label", "ferry/1")]).toEqual([answer, label]);
  });

  test("that says whose it is brings its work all the same", () => {
    useDevice();
    expect(openWork(fileOf({ "answer/ferry/bridge": answer }, { by: "Ada" }))).toEqual({
      ...taken,
      added: 1,
    });
  });

  test("says how many entries it took", () => {
    useDevice();
    const opened = openWork(fileOf({ "answer/ferry/bridge": answer, "label/ferry/1": label }));
    expect(opened).toEqual({ ...taken, added: 2 });
  });

  test("of this device's own changes nothing", () => {
    useDevice();
    save("answer", "ferry/bridge", answer);
    save("memory", "ferry/bridge", tries(1, 2));
    save("reading", "", { size: "large" });
    const before = kept();
    expect(openWork(workAsFile())).toEqual({ ...taken, known: 3 });
    expect(kept()).toEqual(before);
  });

  test("says what this browser did not keep", () => {
    useDevice({}, /bridge/u);
    const opened = openWork(fileOf({ "answer/ferry/bridge": answer, "answer/ferry/boat": answer }));
    expect(opened).toEqual({ ...taken, added: 1, notKept: ["answer/ferry/bridge"] });
  });

  test("says that a browser which forbids storage keeps nothing", () => {
    useForbiddenDevice();
    const opened = openWork(fileOf({ "answer/ferry/bridge": answer }));
    expect(opened).toEqual({ ...taken, notKept: ["answer/ferry/bridge"] });
  });

  test("sets aside what is damaged on this device", () => {
    useDevice({ "take-it-apart/2/answer/ferry/bridge": "{" });
    openWork(fileOf({ "answer/ferry/bridge": answer }));
    expect(kept()["take-it-apart/damaged/answer/ferry/bridge"]).toBe("{");
  });
});

describe("where both devices have an entry", () => {
  const merged = (ours: Entry<"answer">, theirs: Entry<"answer">): unknown => {
    useDevice();
    save("answer", "ferry/bridge", ours);
    openWork(fileOf({ "answer/ferry/bridge": theirs }));
    return load("answer", "ferry/bridge");
  };

  test("a newer one of the file replaces ours", () => {
    expect(merged(answer, newer)).toEqual(newer);
  });

  test("an older one of the file does not", () => {
    expect(merged(newer, answer)).toEqual(newer);
  });

  test("of the same time, ours stays", () => {
    expect(merged(answer, { ...newer, at: 1000 })).toEqual(answer);
  });

  test("how pages look stays as it is here", () => {
    useDevice();
    save("reading", "", { size: "large" });
    openWork(fileOf({ reading: { size: "larger" } }));
    expect(load("reading", "")).toEqual({ size: "large" });
  });
});

describe("the tries of two devices", () => {
  const merged = (ours: Entry<"memory">, theirs: Entry<"memory">): unknown => {
    useDevice();
    save("memory", "ferry/bridge", ours);
    openWork(fileOf({ "memory/ferry/bridge": theirs }));
    return load("memory", "ferry/bridge");
  };

  test("come together in their order", () => {
    expect(merged(tries(1, 3), tries(2, 3, 4))).toEqual(tries(1, 2, 3, 4));
  });

  test("lose the day on which to come back, which must be worked out anew", () => {
    expect(merged({ ...tries(1), due: 5 }, tries(2))).toEqual(tries(1, 2));
  });

  test("keep that day where the file has none that is new", () => {
    expect(merged({ ...tries(1, 2), due: 5 }, tries(2))).toEqual({ ...tries(1, 2), due: 5 });
  });

  test("are no more than are remembered: the newest", () => {
    const all = Array.from({ length: mostTries + 10 }, (_, index) => index);
    expect(merged(tries(...all.slice(10)), tries(...all.slice(0, 20)))).toEqual(
      tries(...all.slice(10)),
    );
  });

  test("hold the judgement of the learner, whichever device it was given on", () => {
    const unjudged: Entry<"memory"> = {
      tries: [{ at: 1, confidence: "sure", outcome: "ungraded" }],
    };
    expect([merged(unjudged, tries(1)), merged(tries(1), unjudged)]).toEqual([tries(1), tries(1)]);
  });
});

describe("what can not be taken", () => {
  test.each([
    ["nothing", ""],
    ["no JSON", "Dear diary"],
    ["half a file", fileOf({ "answer/ferry/bridge": answer }).slice(0, -10)],
    ["JSON that is nested without end", "[".repeat(100_000)],
  ])("%s is broken", (_, text) => {
    useDevice();
    expect(openWork(text)).toEqual({ problem: "broken" });
  });

  test.each([
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "17"],
    ["another program's file", `{"format":"other","version":1,"entries":{}}`],
    ["no entries", `{"format":"take-it-apart","version":2}`],
    ["a text for entries", fileOf("answer")],
    ["no version", `{"format":"take-it-apart","entries":{}}`],
    ["a version in words", fileOf({}, { version: "2" })],
    ["a format in its prototype", `{"__proto__":{"format":"take-it-apart","version":2}}`],
  ])("%s is not ours", (_, text) => {
    useDevice();
    expect(openWork(text)).toEqual({ problem: "not-ours" });
  });

  test.each([
    ["a newer version", fileOf({}, { version: 3 })],
    ["a newer version that keeps its entries in another way", fileOf(17, { version: 2.1 })],
  ])("%s is told to be newer", (_, text) => {
    useDevice();
    expect(openWork(text)).toEqual({ problem: "newer" });
  });

  test("a file that is far too long is not read", () => {
    useDevice();
    expect(openWork(" ".repeat(5_000_001))).toEqual({ problem: "too-long" });
  });

  test.each([
    ["of a kind that there is not", { "song/ferry": answer }],
    ["named after the prototype", JSON.parse(`{"__proto__":{"a":1}}`) as object],
    ["named after the constructor", { "constructor/ferry": answer }],
    ["of the wrong shape", { "answer/ferry/bridge": { response: "a" } }],
    ["that is null", { "answer/ferry/bridge": null }],
    ["with a megabyte", { "answer/ferry/bridge": { ...answer, response: ["x".repeat(2 ** 20)] } }],
    ["with markup for a name", { "<img src=x>": answer }],
    ["in a list", [answer]],
  ])("an entry %s is named, and nothing is kept of it", (_, entries) => {
    useDevice();
    const opened = openWork(fileOf(entries));
    expect([opened, kept()]).toEqual([{ ...taken, damaged: Object.keys(entries) }, {}]);
  });

  test("one damaged entry does not keep the others out", () => {
    useDevice();
    const opened = openWork(fileOf({ "answer/ferry/rope": 1, "answer/ferry/bridge": answer }));
    expect(opened).toEqual({ ...taken, added: 1, damaged: ["answer/ferry/rope"] });
  });
});

describe("a file that a reader chose", () => {
  test("is opened", async () => {
    useDevice();
    const file = new Blob([fileOf({ "answer/ferry/bridge": answer })]);
    expect(await openFile(file)).toEqual({ ...taken, added: 1 });
  });

  test("is opened when an editor has put a mark of its encoding before it", async () => {
    useDevice();
    const file = new Blob(["\uFEFF", fileOf({ "answer/ferry/bridge": answer })]);
    expect(await openFile(file)).toEqual({ ...taken, added: 1 });
  });

  test("is not even read when it is far too long", async () => {
    useDevice();
    const file = { size: 20_000_001, text: () => Promise.reject(new Error("It was read.")) };
    expect(await openFile(file)).toEqual({ problem: "too-long" });
  });

  test("can be gone by the time it is read", async () => {
    useDevice();
    const file = { size: 1, text: () => Promise.reject(new Error("The file was moved.")) };
    expect(await openFile(file)).toEqual({ problem: "unreadable" });
  });
});

describe("whatever comes", () => {
  const answers = fc.dictionary(
    fc.string({ minLength: 1, unit: "binary" }),
    fc.record({
      response: fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }),
      checked: fc.boolean(),
      at: fc.nat(9),
    }),
    { maxKeys: 5 },
  );
  const start = (entries: Record<string, Entry<"answer">>): string => {
    useDevice();
    for (const [path, value] of Object.entries(entries)) save("answer", path, value);
    return workAsFile();
  };

  test("what one device saves, another opens whole", () => {
    fc.assert(
      fc.property(answers, (entries) => {
        const file = start(entries);
        const before = kept();
        useDevice();
        openWork(file);
        expect(kept()).toEqual(before);
      }),
    );
  });

  test("a file that is opened twice adds nothing the second time", () => {
    fc.assert(
      fc.property(answers, answers, (ours, theirs) => {
        const file = start(theirs);
        start(ours);
        openWork(file);
        expect(openWork(file)).toMatchObject({ added: 0, damaged: [], notKept: [] });
      }),
    );
  });

  test("any JSON is answered, and every entry in it is accounted for", () => {
    const count = (opened: Opened): number =>
      opened.problem === undefined
        ? opened.added + opened.known + opened.damaged.length + opened.notKept.length
        : -1;
    const named = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("answer/a", "memory/a", "label/a/1", "reading")),
      fc.oneof(fc.jsonValue(), fc.constant(answer), fc.constant(label)),
    );
    fc.assert(
      fc.property(named, (entries) => {
        useDevice();
        expect(count(openWork(fileOf(entries)))).toBe(Object.keys(entries).length);
      }),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        useDevice();
        expect(["broken", "not-ours"]).toContain(openWork(text).problem);
      }),
    );
  });
});
