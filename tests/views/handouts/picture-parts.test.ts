import { describe, expect, test } from "vitest";
import { baseMapOf } from "../../../src/base-map.ts";
import type { Pictures, Unit } from "../../../src/unit/model.ts";
import { pictureParts, type PicturePart } from "../../../src/views/handouts/picture-parts.ts";
import { unit } from "../items.ts";

const region = { west: 0, east: 2, south: 50, north: 51 };
const cited = { sentences: [1, 2], sources: ["A-02", "A-01"] };
const pier = { longitude: 1, latitude: 50.5, role: "port", what: "A pier.", ...cited } as const;

const places: Pictures["places"] = {
  title: "Where the ferry sails",
  note: "Invented.",
  region,
  countries: [],
  places: [
    { ...pier, id: "ada", name: "Ada", held: { by: "The council", date: "2026-10" } },
    { ...pier, id: "ben", name: "Ben", longitude: 1.5 },
  ],
  routes: [{ id: "crossing", name: "The crossing", through: ["ada", "ben"], ...cited }],
};

const ladder: Pictures["ladder"] = {
  title: "How far?",
  note: "Invented.",
  rungs: [
    { id: "late", claim: "It was late.", support: "contradicted", why: "It was not.", ...cited },
    { id: "bad", claim: "It is bad.", finding: "supported", why: "It was seen.", ...cited },
  ],
};

const step = { where: "The quay", date: "2026-10-01", told: "It was late.", sources: ["A-02"] };

const retelling: Pictures["retelling"] = {
  title: "Told twice",
  note: "Invented.",
  sentence: 0,
  steps: [
    { ...step, id: "captain", speaker: "The captain", inferred: false },
    { ...step, id: "paper", speaker: "Nobody", inferred: false, lost: "The captain." },
  ],
};

const withAll: Unit = { ...unit, pictures: { ...unit.pictures, places, ladder, retelling } };
const parts = pictureParts(withAll, baseMapOf(region));

/** The part of a kind, of the unit with all pictures or of another. */
function part<Kind extends PicturePart["kind"]>(
  kind: Kind,
  from = parts,
): Extract<PicturePart, { kind: Kind }> {
  const found = from.find((it) => it.kind === kind);
  if (!found) throw new Error(`There is no part of the kind ${kind}`);
  return found as Extract<PicturePart, { kind: Kind }>;
}

const kindsOf = (of: readonly PicturePart[]): string[] => of.map(({ kind }) => kind);

test("there is a part for every picture, in the order of their names", () => {
  expect(kindsOf(parts)).toEqual([
    "argument-map",
    "estimates",
    "ladder",
    "places",
    "retelling",
    "timeline",
  ]);
});

test("a picture that the unit does not have has no part", () => {
  expect(kindsOf(pictureParts(unit, undefined))).toEqual(["argument-map", "estimates", "timeline"]);
});

test("places have no part where there is no map for them to stand on", () => {
  expect(kindsOf(pictureParts(withAll, undefined))).not.toContain("places");
});

test("the parts can be written as JSON, with nothing lost", () => {
  expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
});

test("every drawing has a description", () => {
  const described = parts.flatMap((it) => ("alt" in it ? [it.alt] : []));
  expect(described).toEqual([
    "Argument map of 2 boxes, from the reasons at the top down to the conclusion: The timetable failed. The list below the picture says the same.",
    "Bar chart, in boats. The paper: 2; The council: 1 to 3.",
    "Map. Ada (port) and Ben (port). The crossing: from Ada to Ben.",
    "Timeline. 1 Oct: The ferry; 3 Oct: The council.",
  ]);
});

describe("the sources of a picture", () => {
  test("are all that it cites, once, in the order of the unit", () => {
    expect(part("ladder").sources.map(({ id }) => id)).toEqual(["A-01", "A-02"]);
  });

  test("are not those that it does not cite", () => {
    expect(part("retelling").sources.map(({ id }) => id)).toEqual(["A-02"]);
  });

  test("say who published, and when", () => {
    expect(part("ladder").sources[0]?.words).toBe("The Island Post (invented), 1 October 2026");
  });

  test("say what was read as a repost, with the original's title", () => {
    expect(part("retelling").sources[0]?.words).toBe(
      "The council (invented), “Minutes”, October 2026 (read as a repost)",
    );
  });
});

describe("the argument map", () => {
  test("ends in the conclusion, and says which link is missing", () => {
    const { conclusion } = part("argument-map").map;
    expect(conclusion.text).toBe("The timetable failed.");
    expect(conclusion.reasons.map(({ missing }) => missing)).toEqual([
      "That two late boats are a lot of late boats.",
    ]);
  });
});

describe("a listing", () => {
  const listings = parts.flatMap((it) => ("listing" in it ? [it.listing] : []));

  test("has a cell for each column in every row", () => {
    const uneven = listings.flatMap(({ columns, rows }) =>
      rows.filter((row) => row.length !== columns.length),
    );
    expect(uneven).toEqual([]);
  });

  test("of numbers gives each with its unit, date and sources", () => {
    const { columns, rows } = part("estimates").listing;
    expect(columns[2]).toBe("Boats");
    expect(rows[1]).toEqual([
      "The council",
      "boats late in a week",
      "1 to 3",
      "October 2026",
      "A-02",
    ]);
  });

  test("of places says what each is, who held it and when", () => {
    expect(part("places").listing.rows[0]).toEqual([
      "Ada (port)",
      "A pier.",
      "The council (October 2026)",
      "sentences 1 and 2",
      "A-02, A-01",
    ]);
  });

  test("leaves empty who held a place where no source says", () => {
    expect(part("places").listing.rows[1]?.[2]).toBe("");
  });

  test("of places ends with the routes, from place to place", () => {
    expect(part("places").listing.rows.at(-1)?.slice(0, 2)).toEqual([
      "The crossing",
      "from Ada to Ben",
    ]);
  });

  test("of events gives each with its date, its sentences and its sources", () => {
    expect(part("timeline").listing.rows[0]).toEqual([
      "1 October 2026",
      "The ferry",
      "It came late.",
      "sentence 2",
      "A-01",
    ]);
  });

  test("says when an event ended, where that was later", () => {
    const { timeline } = unit.pictures;
    const [first] = timeline?.events ?? [];
    if (!timeline || !first) throw new Error("The fixture must have events");
    const events = [{ ...first, until: "2026-10-04" }];
    const withLong = { ...unit, pictures: { timeline: { ...timeline, events } } };
    const { rows } = part("timeline", pictureParts(withLong, undefined)).listing;
    expect(rows[0]?.[0]).toBe("1 October 2026 to 4 October 2026");
  });
});

describe("the ladder", () => {
  test("has a rung for each claim, firmest first, with its verdict and its look", () => {
    expect(part("ladder").rungs).toMatchObject([
      { claim: "It was late.", verdict: "Contradicted", look: "broken" },
      { claim: "It is bad.", verdict: "Supported conclusion", look: "thick" },
    ]);
  });

  test("says what each look stands for", () => {
    expect(part("ladder").legend.map(({ words }) => words)).toEqual([
      "thick: supported conclusion",
      "broken: contradicted",
    ]);
  });
});

describe("the retelling", () => {
  test("says where in the article it ends", () => {
    expect(part("retelling").sentence).toBe("the headline");
  });

  test("says of each step what is left of the source, and what was lost", () => {
    expect(part("retelling").steps).toMatchObject([
      { speaker: "The captain", naming: "named", lost: null },
      { speaker: "Nobody", naming: "nobody", lost: "The captain." },
    ]);
  });
});
