import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { baseMapOf } from "../../src/base-map.ts";
import type { Picture } from "../../src/unit/model.ts";
import { placesSchema } from "../../src/unit/schema/places.ts";
import { boxAround, overlap, type Box, type Label } from "../../src/views/map-labels.ts";
import { mapOf, stopsOf, type BaseMap, type PlacesMap } from "../../src/views/places-map.ts";
import * as english from "../../src/words/en.ts";

type Places = Picture<"places">;
type Role = Places["places"][number]["role"];

/** A sheet on which a degree is one unit of the drawing, and south is down. */
const sheet: BaseMap = {
  width: 600,
  height: 400,
  project: (longitude, latitude) => [longitude, latitude],
  land: "",
  borders: "",
};

/** Places called Ada, Ben, Cy and so on, at these points of the sheet. */
function places(...points: readonly (readonly [x: number, y: number, role?: Role])[]): Places {
  return {
    title: "Where the ferry sails",
    note: "Invented.",
    region: { west: 0, east: 1, south: 0, north: 1 },
    countries: [],
    places: points.map(([longitude, latitude, role = "town"], index) => {
      const name = names[index] ?? `Pier ${index}`;
      const said = { what: "A pier.", sentences: [1], sources: ["A-01"] };
      return { id: name.toLowerCase(), name, longitude, latitude, role, ...said };
    }),
    routes: [],
  };
}

const names = ["Ada", "Ben", "Cy", "Dee"];

const route = (...through: readonly string[]): Places["routes"][number] => {
  return {
    id: "route",
    name: "The route",
    through: [...through],
    sentences: [1],
    sources: ["A-01"],
  };
};

const onSheet = (pictured: Places): PlacesMap => mapOf(pictured, sheet, english);

/** Pairs of boxes that overlap, by their names. */
function overlaps(boxes: readonly (readonly [name: string, box: Box])[]): string[] {
  return boxes.flatMap(([name, box], index) =>
    boxes
      .slice(index + 1)
      .filter(([, other]) => overlap(box, other))
      .map(([other]) => `${name} / ${other}`),
  );
}

const boxesOf = (labels: readonly Label[]): [string, Box][] =>
  labels.map(({ text, box }) => [text, box]);

/** Everything with words on the map, and every mark. */
const allBoxes = (map: PlacesMap, pictured: Places, { project }: BaseMap): [string, Box][] => [
  ...boxesOf([...map.countries, ...map.places, ...map.routes, ...map.key]),
  ...pictured.places.map(({ id, longitude, latitude }): [string, Box] => [
    id,
    boxAround(project(longitude, latitude), 7),
  ]),
];

describe("a place's name", () => {
  test("stands to the right of its mark, at its height", () => {
    const [ada] = onSheet(places([100, 100])).places;
    expect(ada).toMatchObject({ text: "Ada", x: 111, y: 105, anchor: "start" });
  });

  test("stands to the left where the map ends", () => {
    const [ada] = onSheet(places([590, 100])).places;
    expect(ada).toMatchObject({ x: 579, y: 105, anchor: "end" });
  });

  test("stands to the left where another mark is to the right", () => {
    const [ada] = onSheet(places([100, 100], [120, 100])).places;
    expect(ada?.anchor).toBe("end");
  });

  test("gives way to the name of a country", () => {
    const countries = [{ name: "Ferryland", longitude: 150, latitude: 100 }];
    const [ada] = onSheet({ ...places([100, 100]), countries }).places;
    expect(ada?.anchor).toBe("end");
  });

  test("keeps off a route where it can", () => {
    const [ada] = onSheet({
      ...places([100, 100], [400, 100]),
      routes: [route("ada", "ben")],
    }).places;
    expect(ada?.anchor).toBe("end");
  });

  test("may stand near a slanting route that does not run through it", () => {
    const routes = [route("ada", "ben")];
    const [ada] = onSheet({ ...places([100, 100], [300, 300]), routes }).places;
    expect(ada?.anchor).toBe("start");
  });

  test("is tied to its mark by a line where it stands further off", () => {
    const crowd = [80, 100, 120].flatMap((x) => [80, 100, 120].map((y) => [x, y] as const));
    const map = onSheet(places([100, 100], ...crowd));
    expect(map.places[0]?.leadsTo).toEqual([100, 100]);
    expect(map.leaders).toMatch(/^M100 100L\d+ \d+/u);
  });

  test("has no line where it stands beside its mark", () => {
    expect(onSheet(places([100, 100])).leaders).toBe("");
  });

  test("is asked for more room where the map has none", () => {
    const tiny = { ...sheet, width: 20, height: 20 };
    expect(() => mapOf(places([10, 10]), tiny, english)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The map has no room for the name “Ada”]`,
    );
  });
});

describe("a route", () => {
  const map = onSheet({ ...places([100, 100], [400, 100]), routes: [route("ada", "ben")] });
  const [way = ""] = map.ways.split(/(?=M)/u);
  const [head = ""] = map.heads.split(/(?=M)/u);

  test("leads from mark to mark and touches neither", () => {
    expect(way).toBe("M107 100L384 100");
  });

  test("has an arrowhead before the second mark", () => {
    expect(head).toBe("M393 100L384 104L384 96z");
  });

  test("has a leg for each pair of places, in its order", () => {
    const through = {
      ...places([100, 100], [400, 100], [400, 300]),
      routes: [route("cy", "ben", "ada")],
    };
    const legs = onSheet(through).ways.split(/(?=M)/u);
    expect(legs.slice(0, 2)).toEqual(["M400 293L400 116", "M393 100L116 100"]);
  });

  test("has its name beside it, not on it", () => {
    const [label] = map.routes;
    expect(label?.text).toBe("The route");
    expect(label?.box.bottom ?? 0).toBeLessThan(100);
  });

  test("through a place that is not on the map is refused", () => {
    const astray = { ...places([100, 100]), routes: [route("ada", "elsewhere")] };
    expect(() => onSheet(astray)).toThrowErrorMatchingInlineSnapshot(
      `[Error: A route leads through elsewhere, which is not among the places]`,
    );
  });

  test.each([
    { through: ["ada", "ben"], words: "from Ada to Ben" },
    { through: ["ada", "cy", "ben"], words: "from Ada to Ben by way of Cy" },
    { through: ["ada", "cy", "dee", "ben"], words: "from Ada to Ben by way of Cy and Dee" },
  ])("is told as “$words”", ({ through, words }) => {
    const all = places([1, 1], [2, 2], [3, 3], [4, 4]);
    expect(stopsOf(route(...through), all, english)).toBe(words);
  });
});

describe("the key", () => {
  const keyOf = (pictured: Places): string[] => onSheet(pictured).key.map(({ text }) => text);

  test("explains the marks that are on the map, and no others", () => {
    expect(keyOf(places([100, 100, "oil-field"], [300, 300, "port"]))).toEqual([
      "port",
      "oil field",
    ]);
  });

  test("explains the arrows where there are routes", () => {
    const routes = [route("ada", "ben")];
    expect(keyOf({ ...places([100, 100], [300, 300]), routes })).toEqual([
      "town",
      "route, as described",
    ]);
  });

  test("stands under the map and inside the picture", () => {
    const map = onSheet(places([100, 100], [300, 300, "crossing"]));
    const outside = map.key.filter(
      ({ box }) => box.top < sheet.height || box.bottom > map.height || box.right > map.width,
    );
    expect(outside).toEqual([]);
  });
});

test("each role has a mark of its own shape", () => {
  const shapes = (["port", "town", "crossing", "oil-field"] as const).map((role) =>
    onSheet(places([100, 100, role]))
      .marks.split(/(?=M)/u)
      .at(0),
  );
  expect(new Set(shapes).size).toBe(4);
});

test("the picture is told in words", () => {
  const all = places([100, 100, "port"], [300, 300, "crossing"]);
  expect(onSheet({ ...all, routes: [route("ben", "ada")] }).inWords).toBe(
    "Ada (port) and Ben (border crossing). The route: from Ben to Ada.",
  );
});

describe("for any places", () => {
  const point = fc.tuple(fc.integer({ min: 10, max: 590 }), fc.integer({ min: 10, max: 390 }));
  const any = fc.array(point, { minLength: 2, maxLength: 16 }).map((points) => ({
    ...places(...points),
    routes: [route("ada", "ben")],
  }));

  test("no name overlaps another or lies on a mark", () => {
    fc.assert(
      fc.property(any, (all) => {
        const map = onSheet(all);
        const labels = [...map.places, ...map.routes];
        const onMarks = labels.flatMap(({ text, box }) =>
          all.places
            .filter(({ longitude, latitude }) => overlap(box, boxAround([longitude, latitude], 7)))
            .map(({ name }) => `${text} on ${name}`),
        );
        expect([...overlaps(boxesOf(labels)), ...onMarks]).toEqual([]);
      }),
    );
  });

  test("no name leaves the map", () => {
    fc.assert(
      fc.property(any, (all) => {
        const map = onSheet(all);
        const outside = [...map.places, ...map.routes].filter(
          ({ box }) => box.left < 0 || box.top < 0 || box.right > 600 || box.bottom > 400,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  test("paths are drawn in whole units", () => {
    fc.assert(
      fc.property(any, (all) => {
        const project: BaseMap["project"] = (x, y) => [x + 0.3, y + 0.7];
        const { marks, ways, heads, leaders } = mapOf(all, { ...sheet, project }, english);
        expect(marks + ways + heads + leaders).not.toMatch(/\.|NaN/u);
      }),
    );
  });
});

const files = readdirSync("content/units")
  .map((id) => `content/units/${id}/places.yaml`)
  .filter((file) => existsSync(file));

describe.each(files)("%s", (file) => {
  const written = placesSchema.parse(parse(readFileSync(file, "utf8")));
  const base = baseMapOf(written.region);
  const map = mapOf(written, base, english);

  test("draws names that do not overlap each other or a mark", () => {
    expect(overlaps(allBoxes(map, written, base))).toEqual([]);
  });

  test("draws every name inside the picture", () => {
    const outside = [...map.countries, ...map.places, ...map.routes, ...map.key].filter(
      ({ box }) => box.left < 0 || box.top < 0 || box.right > map.width || box.bottom > map.height,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test("has every place in its region", () => {
    const { west, east, south, north } = written.region;
    const outside = written.places.filter(
      ({ longitude, latitude }) =>
        longitude < west || longitude > east || latitude < south || latitude > north,
    );
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  test("has room for every name beside its mark", () => {
    expect(map.leaders).toBe("");
  });
});
