import { describe, expect, test } from "vitest";
import { tripFaults } from "./trip.ts";

describe("what nobody knows", () => {
  test("a key that is nearly a known one", () => {
    expect(tripFaults("boat: ferry\nwaether: calm\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸waether: calm
        Unknown key \`waether\`
        Did you mean \`weather\`?"
    `);
  });

  test("a key that is near no other", () => {
    expect(tripFaults("boat: ferry\ncaptain: Ann\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸captain: Ann
        Unknown key \`captain\`
        Remove it, or write one of the keys in content/README.md."
    `);
  });

  test("a key is not taken for one that is there already", () => {
    expect(tripFaults("boat: ferry\nboats: 2\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸boats: 2
        Unknown key \`boats\`
        Remove it, or write one of the keys in content/README.md."
    `);
  });

  test("a key is not taken for one that belongs elsewhere", () => {
    expect(tripFaults("boat: ferry\npiers: Pier 1\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸piers: Pier 1
        Unknown key \`piers\`
        Remove it, or write one of the keys in content/README.md."
    `);
  });

  test("a key of an inner map", () => {
    expect(tripFaults("boat: ferry\nfrom: { pier: 1st, peir: 2nd }\n")).toMatchInlineSnapshot(`
      "file.yaml: from: { pier: 1st, ‸peir: 2nd }
        Unknown key \`peir\`
        Remove it, or write one of the keys in content/README.md."
    `);
  });

  test("text with a comma between braces", () => {
    expect(tripFaults("boat: ferry\nfrom: { pier: old, by the sea }\n")).toMatchInlineSnapshot(`
      "file.yaml: from: { pier: old, ‸by the sea }
        Unknown key \`by the sea\`
        Put the text in quotes: between { and } a comma ends a value."
    `);
  });

  test("a key of a table with fixed keys", () => {
    expect(tripFaults("boat: ferry\nfares: { aduld: 3 }\n")).toMatchInlineSnapshot(`
      "file.yaml: fares: { ‸aduld: 3 }
        Unknown key \`aduld\`
        Did you mean \`adult\`?"
    `);
  });

  test("a word that is nearly a known one", () => {
    expect(tripFaults("boat: ferry\nweather: roug\n")).toMatchInlineSnapshot(`
      "file.yaml: weather: ‸roug
        Unknown word “roug” in \`weather\`
        Did you mean \`rough\`? The words are \`calm\`, \`rough\`, \`stormy\`."
    `);
  });

  test("a word that is near no other", () => {
    expect(tripFaults("boat: ferry\nweather: foggy\n")).toMatchInlineSnapshot(`
      "file.yaml: weather: ‸foggy
        Unknown word “foggy” in \`weather\`
        Write one of \`calm\`, \`rough\`, \`stormy\`."
    `);
  });
});
