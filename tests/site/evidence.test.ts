import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { sourceSchema } from "../../src/unit/schema/evidence.ts";
import { addresses } from "../../src/views/address.ts";
import { attributeOf, elementWithId, findClass, pages, wordsOf } from "./pages.ts";
import { pageAt, units } from "./units.ts";

/** The sources as an author wrote them, the unverified ones too. */
function writtenSources(unit: string): z.output<typeof sourceSchema>[] {
  const text = readFileSync(`content/units/${unit}/sources.yaml`, "utf8");
  return z.array(sourceSchema).parse(parse(text));
}

describe.each(units)("$id/evidence.html", (unit) => {
  const page = pageAt(addresses.evidence(unit));
  const written = writtenSources(unit.id);
  const wordsFor = (id: string): string => wordsOf(elementWithId(page, id));

  test("lists every verified source, and no other", () => {
    const listed = findClass(page.document, "source").map((item) => attributeOf(item, "id"));
    expect(listed).toEqual(written.filter(({ verified }) => verified).map(({ id }) => id));
  });

  test("gives each source with its publisher, title, finding and interest", () => {
    const silent = unit.sources.filter(({ id, publisher, title, finding, interest }) =>
      [publisher, title, finding, interest].some((part) => !wordsFor(id).includes(part)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("says of each repost, and of nothing else, where it was read", () => {
    const remarks = unit.sources.map(
      ({ id }) => /Read as a repost on (.*), so not linked\./u.exec(wordsFor(id))?.[1],
    );
    expect(remarks).toEqual(
      unit.sources.map((source) => (source.read === "repost" ? source.carrier : undefined)),
    );
  });

  test("puts each open question on the page", () => {
    const missing = unit.questions.filter(({ id, question }) => !wordsFor(id).includes(question));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.each(pages)("its unverified sources give no finding to $name", ({ document }) => {
    const unverified = written.filter(({ verified }) => !verified);
    const words = wordsOf(document);
    const shown = unverified.filter(({ finding }) => words.includes(finding));
    expect(shown.map(({ id }) => id)).toEqual([]);
  });
});
