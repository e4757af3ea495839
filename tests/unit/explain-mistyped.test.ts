import { describe, expect, test } from "vitest";
import { tripFaults } from "./trip.ts";

describe("what is of another type", () => {
  test("a number where text belongs", () => {
    expect(tripFaults("boat: 2015\n")).toMatchInlineSnapshot(`
      "file.yaml: boat: ‸2015
        Expected text in \`boat\`, found \`2015\`
        Put quotes around it: \`"2015"\`."
    `);
  });

  test("a map where text belongs", () => {
    expect(tripFaults("boat: { name: ferry }\n")).toMatchInlineSnapshot(`
      "file.yaml: boat: ‸{ name: ferry }
        Expected text in \`boat\`, found keys with values"
    `);
  });

  test("text where a list belongs", () => {
    expect(tripFaults("boat: ferry\nstops: Pier 1\n")).toMatchInlineSnapshot(`
      "file.yaml: stops: ‸Pier 1
        Expected a list in \`stops\`, found “Pier 1”
        Write a list: \`[Pier 1]\`."
    `);
  });

  test("text where a map belongs", () => {
    expect(tripFaults("boat: ferry\nfrom: Pier 1\n")).toMatchInlineSnapshot(`
      "file.yaml: from: ‸Pier 1
        Expected keys with values in \`from\`, found “Pier 1”"
    `);
  });

  test("a word where true or false belongs", () => {
    expect(tripFaults("boat: ferry\nlate: yes\n")).toMatchInlineSnapshot(`
      "file.yaml: late: ‸yes
        Expected \`true\` or \`false\` in \`late\`, found “yes”"
    `);
  });

  test("a part of a whole number", () => {
    expect(tripFaults("boat: ferry\nseats: 2.5\n")).toMatchInlineSnapshot(`
      "file.yaml: seats: ‸2.5
        Expected a whole number in \`seats\`, found \`2.5\`"
    `);
  });

  test("a number that must be more", () => {
    expect(tripFaults("boat: ferry\nseats: 0\n")).toMatchInlineSnapshot(`
      "file.yaml: seats: ‸0
        Expected more than 0 in \`seats\`, found \`0\`"
    `);
  });

  test("a number that must be at least as much", () => {
    expect(tripFaults("boat: ferry\ndelay: -1\n")).toMatchInlineSnapshot(`
      "file.yaml: delay: ‸-1
        Expected at least 0 in \`delay\`, found \`-1\`"
    `);
  });

  test("a list that is too short", () => {
    expect(tripFaults("boat: ferry\ncrew: [Ann]\n")).toMatchInlineSnapshot(`
      "file.yaml: crew: ‸[Ann]
        Expected at least 2 entries in \`crew\`, found 1"
    `);
  });

  test("a list where a map belongs", () => {
    expect(tripFaults("- boat: ferry\n")).toMatchInlineSnapshot(`
      "file.yaml: ‸- boat: ferry
        Expected keys with values in the file, found a list"
    `);
  });
});
