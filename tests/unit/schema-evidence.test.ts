import { describe, expect, test } from "vitest";
import { questionSchema, sourceSchema } from "../../src/unit/schema/evidence.ts";
import { entryFaults } from "./entries.ts";

describe("a question", () => {
  const inQuestion = (good: string, bad: string) =>
    entryFaults("questions.yaml", questionSchema, good, bad);

  test("has an id in small letters", () => {
    expect(inQuestion("how-many-trips", "How many trips")).toMatchInlineSnapshot(`
      "questions.yaml: - id: ‸How many trips
        Expected small letters, digits and hyphens, like \`who-counted\` in \`id\`, found “How many trips”"
    `);
  });

  test("has a status with a day", () => {
    expect(inQuestion("2026-11-02", "2 November 2026")).toMatchInlineSnapshot(`
      "questions.yaml: status: { word: open, date: ‸2 November 2026, answer: Nobody has looked., sources: [] }
        Expected a day like 2015-12-02 in \`date\`, found “2 November 2026”"
    `);
  });

  test("has a status with a day that exists", () => {
    expect(inQuestion("2026-11-02", "2026-11-31")).toMatchInlineSnapshot(`
      "questions.yaml: status: { word: open, date: ‸2026-11-31, answer: Nobody has looked., sources: [] }
        Expected a day like 2015-12-02 in \`date\`, found “2026-11-31”"
    `);
  });

  test("has a status with a known word", () => {
    expect(inQuestion("word: open", "word: opne")).toMatchInlineSnapshot(`
      "questions.yaml: status: { word: ‸opne, date: 2026-11-02, answer: Nobody has looked., sources: [] }
        Unknown word “opne” in \`word\`
        Did you mean \`open\`? The words are \`answered\`, \`partly-answered\`, \`open\`, \`may-never-be-known\`."
    `);
  });
});

describe("a source", () => {
  const inSource = (good: string, bad: string) =>
    entryFaults("sources.yaml", sourceSchema, good, bad);

  test("says where it was read", () => {
    expect(inSource("  read: publisher\n", "")).toMatchInlineSnapshot(`
      "sources.yaml: - ‸id: A-01
        Missing \`read\`
        Add a line \`read: …\` with one of \`publisher\`, \`repost\`, \`invented\`."
    `);
  });

  test("names who carried a repost", () => {
    expect(inSource("  carrier: example.com\n", "")).toMatchInlineSnapshot(`
      "sources.yaml: - ‸id: A-02
        Missing \`carrier\`
        Add a line \`carrier: …\`."
    `);
  });

  test("has a code for an id", () => {
    expect(inSource("A-01", "a1")).toMatchInlineSnapshot(`
      "sources.yaml: - id: ‸a1
        Expected a code like \`K-04\` in \`id\`, found “a1”"
    `);
  });

  test("has a date, in full or in part", () => {
    expect(inSource("date: 2026-10-01", "date: October 2026")).toMatchInlineSnapshot(`
      "sources.yaml: date: ‸October 2026
        Expected a date like 2015-12-02, 2015-12, 2015~ or undated in \`date\`, found “October 2026”"
    `);
  });

  test("has an address on the web", () => {
    expect(inSource("https://example.org/ferry-late", "example.org")).toMatchInlineSnapshot(`
      "sources.yaml: address: ‸example.org
        Expected an address that begins with https:// or http:// in \`address\`, found “example.org”"
    `);
  });
});
