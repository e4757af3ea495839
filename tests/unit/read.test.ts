import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readList, readRecord } from "../../src/unit/read.ts";
import { parseYaml } from "../../src/unit/source.ts";
import { covered, positioned, told } from "./positioned.ts";

const boat = z.strictObject({ id: z.string(), seats: z.int().positive() });
const sourceOf = (yaml: string) => parseYaml(positioned(yaml).file).source;

describe("readRecord", () => {
  test("gives the value", () => {
    const { entry, diagnostics } = readRecord(sourceOf("id: ferry\nseats: 40\n"), boat);
    expect(entry?.value).toEqual({ id: "ferry", seats: 40 });
    expect(diagnostics).toEqual([]);
  });

  test("leads back from a value to its place", () => {
    const source = sourceOf("boats:\n  - id: ferry\n    seats: 40\n");
    const { entry } = readRecord(source, boat, ["boats", 0]);
    expect(entry && covered(entry.at(["seats"]))).toBe("40");
    expect(entry && covered(entry.at(["seats"], "key"))).toBe("seats");
  });

  test("gives no value when there is a fault", () => {
    const { entry, diagnostics } = readRecord(sourceOf("id: ferry\nseats: many\n"), boat);
    expect(entry).toBeUndefined();
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      "file.yaml: seats: ‸many
        Expected a number in \`seats\`, found “many”"
    `);
  });

  test("tells every fault of the value", () => {
    const { diagnostics } = readRecord(sourceOf("id: 7\nsteats: 40\n"), boat);
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      "file.yaml: id: ‸7
        Expected text in \`id\`, found \`7\`
        Put quotes around it: \`"7"\`.
      file.yaml: ‸steats: 40
        Unknown key \`steats\`
        Did you mean \`seats\`?"
    `);
  });
});

describe("readList", () => {
  const broken = "- id: ferry\n  seats: 40\n- id: raft\n  seats: none\n- id: canoe\n  seats: 2\n";

  test("a fault in one entry leaves the others", () => {
    const { list } = readList(sourceOf(broken), boat);
    expect(list.entries.map(({ value }) => value.id)).toEqual(["ferry", "canoe"]);
  });

  test("a fault in one entry is told with its place", () => {
    const { diagnostics } = readList(sourceOf(broken), boat);
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      "file.yaml: seats: ‸none
        Expected a number in \`seats\`, found “none”"
    `);
  });

  test("the ids of faulty entries are known", () => {
    const { list } = readList(sourceOf(broken), boat);
    expect([...list.ids]).toEqual(["ferry", "raft", "canoe"]);
  });

  test("a list is whole when every entry passes", () => {
    const whole = readList(sourceOf("- id: ferry\n  seats: 40\n"), boat).list.isWhole;
    const part = readList(sourceOf(broken), boat).list.isWhole;
    expect({ whole, part }).toEqual({ whole: true, part: false });
  });

  test("an entry without an id leaves the ids unknown", () => {
    const known = readList(sourceOf(broken), boat).list.hasAllIds;
    const unknown = readList(sourceOf("- seats: 40\n"), boat).list.hasAllIds;
    expect({ known, unknown }).toEqual({ known: true, unknown: false });
  });

  test("a map in the place of a list is told", () => {
    const { list, diagnostics } = readList(sourceOf("id: ferry\nseats: 40\n"), boat);
    expect(list.hasAllIds).toBe(false);
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      "file.yaml: ‸id: ferry
        Expected a list in the file, found keys with values"
    `);
  });
});
