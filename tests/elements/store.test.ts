import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/elements/entry-schemas.ts";
import {
  clear,
  damaged,
  everyEntry,
  isKept,
  list,
  load,
  migrate,
  remove,
  save,
} from "../../src/elements/store.ts";
import { fillDevice, kept, useDevice, useForbiddenDevice } from "./device.ts";

const name = "take-it-apart/2/answer/ferry/bridge";
const answer: Entry<"answer"> = { response: ["a"], checked: true, confidence: "sure", at: 1000 };
const text = JSON.stringify(answer);
const other: Entry<"answer"> = { ...answer, response: ["b"], at: 2000 };

describe("an entry", () => {
  test("is loaded as it was saved", () => {
    useDevice();
    save("answer", "ferry/bridge", answer);
    expect(load("answer", "ferry/bridge")).toEqual(answer);
  });

  test("stands under a name of content ids", () => {
    useDevice();
    save("answer", "ferry/bridge", answer);
    expect(kept()).toEqual({ [name]: text });
  });

  test("that is one for the device stands under its kind alone", () => {
    useDevice();
    save("edition", "", { id: "letter" });
    expect(Object.keys(kept())).toEqual(["take-it-apart/2/edition"]);
  });

  test("that is not there is none", () => {
    useDevice();
    expect(load("answer", "ferry/bridge")).toBeUndefined();
  });

  test("can be replaced", () => {
    useDevice({ [name]: text });
    save("answer", "ferry/bridge", other);
    expect(load("answer", "ferry/bridge")).toEqual(other);
  });

  test("can be removed", () => {
    useDevice({ [name]: text });
    remove("answer", "ferry/bridge");
    expect(kept()).toEqual({});
  });

  test("keeps no field that its schema does not name", () => {
    useDevice({ [name]: JSON.stringify({ ...answer, admin: true }) });
    expect(load("answer", "ferry/bridge")).toEqual(answer);
  });

  test("keeps markup as text", () => {
    const markup = { ...answer, response: ["<img src=x onerror=alert(1)>"] };
    useDevice();
    save("answer", "ferry/bridge", markup);
    expect(load("answer", "ferry/bridge")).toEqual(markup);
  });

  test.each(["__proto__", "constructor", "toString", "ferry/__proto__"])(
    "can have the id %s",
    (path) => {
      useDevice();
      save("answer", path, answer);
      expect(list("answer")).toEqual([{ path, value: answer }]);
    },
  );
});

describe("a list of entries", () => {
  test("holds those of one kind, each with its path", () => {
    useDevice({ [name]: text, "take-it-apart/2/compared/ferry": `{"at":1}` });
    expect(list("answer")).toEqual([{ path: "ferry/bridge", value: answer }]);
  });

  test("can be of one text", () => {
    useDevice({ [name]: text, "take-it-apart/2/answer/trip/bridge": text });
    expect(list("answer", "trip/").map(({ path }) => path)).toEqual(["trip/bridge"]);
  });

  test("leaves out what can not be understood", () => {
    useDevice({ [name]: "{" });
    expect(list("answer")).toEqual([]);
  });

  test("of all kinds leaves out names of no kind", () => {
    useDevice({
      [name]: text,
      "take-it-apart/2/__proto__/x": text,
      "take-it-apart/2/song/x": text,
    });
    expect(everyEntry()).toEqual([{ kind: "answer", path: "ferry/bridge", value: answer }]);
  });
});

/** What stands in storage, and no answer can be read from it. */
const foreign = [
  "",
  "{",
  "null",
  "[]",
  "17",
  "true",
  `"a"`,
  `{}`,
  `{"response":"a","checked":true}`,
  `{"response":[1],"checked":true}`,
  `{"response":{"0":"a","length":1},"checked":true}`,
  `{"response":["a"],"checked":"yes"}`,
  `{"response":["a"],"checked":true,"confidence":"very"}`,
  `{"response":["a"],"checked":true,"at":-1}`,
  `{"response":["a"],"checked":true,"at":1e999}`,
  `{"__proto__":{"response":["a"],"checked":true}}`,
  `{"constructor":{"prototype":{"response":["a"]}}}`,
  JSON.stringify("x".repeat(2 ** 20)),
  JSON.stringify({ response: ["x".repeat(2 ** 20)], checked: true }),
  JSON.stringify({ response: Array.from({ length: 100_000 }, () => "x"), checked: true }),
  "[".repeat(100_000),
].map((value) => ({ value, begin: value.slice(0, 60) }));

describe.each(foreign)("with $begin in storage", ({ value }) => {
  test("there is no answer", () => {
    useDevice({ [name]: value });
    expect(load("answer", "ferry/bridge")).toBeUndefined();
  });

  test("it is found as damaged", () => {
    useDevice({ [name]: value });
    expect(damaged()).toEqual([{ name, text: value }]);
  });

  test("an answer is kept in its place, and it is set aside first", () => {
    useDevice({ [name]: value });
    expect(save("answer", "ferry/bridge", answer)).toBe(true);
    expect(kept()).toEqual({ [name]: text, "take-it-apart/damaged/answer/ferry/bridge": value });
  });
});

describe("what is damaged", () => {
  test("stays as it is where there is no room to set it aside", () => {
    useDevice({ [name]: "{" }, /damaged/u);
    expect(save("answer", "ferry/bridge", answer)).toBe(false);
    expect(kept()).toEqual({ [name]: "{" });
  });

  test("is still found after it was set aside", () => {
    useDevice({ [name]: "{" });
    save("answer", "ferry/bridge", answer);
    expect(damaged()).toEqual([{ name: "take-it-apart/damaged/answer/ferry/bridge", text: "{" }]);
  });

  test("is not lost when the same entry is damaged again", () => {
    useDevice({ [name]: "{first" });
    save("answer", "ferry/bridge", answer);
    useDevice({ ...kept(), [name]: "{second" });
    save("answer", "ferry/bridge", answer);
    expect(damaged().map((entry) => entry.text)).toEqual(["{first", "{second"]);
  });

  test("is set aside once, however often there is no room for what follows", () => {
    useDevice({ [name]: "{" }, /2\/answer/u);
    save("answer", "ferry/bridge", answer);
    save("answer", "ferry/bridge", answer);
    expect(damaged()).toHaveLength(2);
  });

  test("is no entry of another program", () => {
    useDevice({ "take-it-apartment": "{", answer: "{" });
    expect(damaged()).toEqual([]);
  });
});

describe("where storage is full", () => {
  test("an entry is said not to be kept", () => {
    useDevice({}, /answer/u);
    expect(save("answer", "ferry/bridge", answer)).toBe(false);
  });

  test("what is there can still be loaded", () => {
    useDevice({ [name]: text }, /./u);
    save("answer", "ferry/bridge", other);
    expect(load("answer", "ferry/bridge")).toEqual(answer);
  });

  test("nothing is said to be kept", () => {
    useDevice({}, /./u);
    expect(isKept()).toBe(false);
  });
});

test("where there is room, things are said to be kept, and no trace is left", () => {
  useDevice();
  expect([isKept(), kept()]).toEqual([true, {}]);
});

describe("where storage is forbidden", () => {
  test.each([
    ["nothing is loaded", () => load("answer", "ferry/bridge"), undefined],
    ["nothing is saved", () => save("answer", "ferry/bridge", answer), false],
    ["nothing is listed", () => list("answer"), []],
    ["no entry is found", () => everyEntry(), []],
    ["nothing is found damaged", () => damaged(), []],
    ["nothing is kept", () => isKept(), false],
    [
      "removing is quiet",
      () => {
        remove("answer", "ferry/bridge");
      },
      undefined,
    ],
    [
      "clearing is quiet",
      () => {
        clear();
      },
      undefined,
    ],
    [
      "moving from version 1 is quiet",
      () => {
        migrate();
      },
      undefined,
    ],
  ] as const)("%s", (_, ask, answered) => {
    useForbiddenDevice();
    expect(ask()).toEqual(answered);
  });
});

test("clearing removes all that is ours, and nothing else", () => {
  useDevice({
    [name]: text,
    "take-it-apart/1/ferry/boat": text,
    "take-it-apart/damaged/answer/ferry/bridge": "{",
    "take-it-apart/3/new": "1",
    "take-it-apartment": "1",
    "another program": "1",
  });
  clear();
  expect(kept()).toEqual({ "take-it-apartment": "1", "another program": "1" });
});

describe("what version 1 saved", () => {
  const old = { "take-it-apart/1/ferry/bridge": `{"response":["a"],"checked":true}` };
  const brought = { response: ["a"], checked: true, at: 0 };

  test("is brought to its new name, with no time", () => {
    useDevice(old);
    migrate();
    expect(load("answer", "ferry/bridge")).toEqual(brought);
  });

  test("leaves nothing behind", () => {
    useDevice(old);
    migrate();
    expect(Object.keys(kept())).toEqual([name]);
  });

  test("brings the paper of a teacher along", () => {
    useDevice({ "take-it-apart/1/print/edition": "letter-large" });
    migrate();
    expect(load("edition", "")).toEqual({ id: "letter-large" });
  });

  test("gives way to what stands already, which is newer", () => {
    useDevice({ ...old, [name]: text });
    migrate();
    expect(kept()).toEqual({ [name]: text });
  });

  test("stays where it can not be understood", () => {
    useDevice({ "take-it-apart/1/ferry/bridge": "{" });
    migrate();
    expect(kept()).toEqual({ "take-it-apart/1/ferry/bridge": "{" });
  });

  test("stays where there is no room for the new entry", () => {
    useDevice(old, /2\//u);
    migrate();
    expect(kept()).toEqual(old);
  });

  test("is brought later, once there is room", () => {
    useDevice(old, /2\//u);
    migrate();
    fillDevice(/^$/u);
    migrate();
    expect(load("answer", "ferry/bridge")).toEqual(brought);
  });

  test("is whole after a crash between the write and the removal", () => {
    useDevice(old);
    localStorage.removeItem = (): never => {
      throw new Error("The browser crashed.");
    };
    migrate();
    const both = kept();
    delete both.removeItem;
    useDevice(both);
    migrate();
    expect(kept()).toEqual({ [name]: JSON.stringify(brought) });
  });

  test("is brought once: a second time changes nothing", () => {
    useDevice(old);
    migrate();
    save("answer", "ferry/bridge", other);
    migrate();
    expect(load("answer", "ferry/bridge")).toEqual(other);
  });
});

describe("whatever comes", () => {
  const ids = fc.array(fc.string({ minLength: 1, unit: "binary" }), { minLength: 1, maxLength: 3 });
  const paths = ids.map((parts) => parts.join("/"));
  const answers = fc.record(
    {
      response: fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }),
      checked: fc.boolean(),
      confidence: fc.constantFrom("sure", "fairly", "guess"),
      at: fc.nat(),
    },
    { requiredKeys: ["response", "checked", "at"] },
  );

  test("an answer that is saved is loaded", () => {
    fc.assert(
      fc.property(paths, answers, (path, value) => {
        useDevice();
        save("answer", path, value as Entry<"answer">);
        expect(load("answer", path)).toEqual(value);
      }),
    );
  });

  test("an answer that is saved is listed under its path", () => {
    fc.assert(
      fc.property(paths, answers, (path, value) => {
        useDevice();
        save("answer", path, value as Entry<"answer">);
        expect(everyEntry()).toEqual([{ kind: "answer", path, value }]);
      }),
    );
  });

  test("no JSON in storage is more than an entry or damaged", () => {
    const anything = fc.dictionary(
      fc
        .tuple(fc.constantFrom("answer", "memory", "label", "reading", "x"), paths)
        .map((parts) => `take-it-apart/2/${parts.join("/")}`),
      fc.oneof(fc.json(), fc.string()),
    );
    fc.assert(
      fc.property(anything, (entries) => {
        useDevice(entries);
        migrate();
        expect(everyEntry().length + damaged().length).toBe(Object.keys(entries).length);
      }),
    );
  });
});
