import { describe, expect, test } from "vitest";
import { tripFaults } from "./trip.ts";

describe("what is not there", () => {
  test("a missing key", () => {
    expect(tripFaults("late: true\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸late: true
        Missing \`boat\`
        Add a line \`boat: …\`."
    `);
  });

  test("a missing key of an inner map", () => {
    expect(tripFaults("boat: ferry\nfrom: {}\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸from: {}
        Missing \`pier\`
        Add a line \`pier: …\`."
    `);
  });

  test("an empty text", () => {
    expect(tripFaults("boat: '  '\n")).toMatchInlineSnapshot(`
      "file.yaml: boat: ‸'  '
        Empty \`boat\`
        Fill it in."
    `);
  });

  test("a key with nothing behind it", () => {
    expect(tripFaults("boat:\nlate: true\n")).toMatchInlineSnapshot(`
      "file.yaml: boat:‸
        Empty \`boat\`
        Fill it in."
    `);
  });

  test("an empty list", () => {
    expect(tripFaults("boat: ferry\nstops: []\n")).toMatchInlineSnapshot(`
      "file.yaml: stops: ‸[]
        Empty \`stops\`
        Fill it in."
    `);
  });

  test("an empty entry of a list", () => {
    expect(tripFaults("boat: ferry\nstops:\n  - Pier 1\n  -\n")).toMatchInlineSnapshot(`
      "file.yaml: -‸
        Empty \`stops\`
        Fill it in."
    `);
  });

  test("a file of remarks alone", () => {
    expect(tripFaults("# to be written\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸# to be written
        Empty file
        content/README.md says what stands in it."
    `);
  });
});
