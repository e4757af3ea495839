import type { Picture } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";
import { keyOf, type Sign } from "./map-key.ts";
import {
  boxAround,
  writeAt,
  writeNames,
  type Label,
  type Line,
  type Point,
  type Scene,
} from "./map-labels.ts";

type Places = Picture<"places">;
type Role = Places["places"][number]["role"];

/** What lies under the places, drawn by whoever knows the world's borders. */
export interface BaseMap {
  readonly width: number;
  readonly height: number;
  readonly project: (longitude: number, latitude: number) => Point;
  /** Paths. */
  readonly land: string;
  readonly borders: string;
}

export interface PlacesMap {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly Label[];
  readonly places: readonly Label[];
  readonly routes: readonly Label[];
  /** What each mark means, in rows under the map. */
  readonly key: readonly Label[];
  /** Paths, each for all of its kind, the key's among them. */
  readonly marks: string;
  readonly ways: string;
  readonly heads: string;
  /** From marks to the names that found no room beside them. */
  readonly leaders: string;
  /** The picture's content in words. */
  readonly inWords: string;
}

/** Puts marks, names and ways on a base map, and no words over others or over marks. */
export function mapOf(
  pictured: Places,
  { width, height, project }: BaseMap,
  words: Words,
): PlacesMap {
  const { places, countries, routes } = pictured;
  const points = new Map(
    places.map(({ id, longitude, latitude }) => [id, inWholeUnits(project(longitude, latitude))]),
  );
  const pointOf = (id: string): Point => {
    const point = points.get(id);
    if (!point) throw new Error(`A route leads through ${id}, which is not among the places`);
    return point;
  };
  const legs = routes.map(({ through }) => legsOf(through.map(pointOf)));
  const countryNames = countries.map(({ name, longitude, latitude }) =>
    writeAt(name, project(longitude, latitude)),
  );
  const scene: Scene = {
    room: { left: 0, top: 0, right: width, bottom: height },
    taken: [
      ...[...points.values()].map((point) => boxAround(point, markReach)),
      ...countryNames.map(({ box }) => box),
    ],
    lines: legs.flat(),
  };
  const names = writeNames(
    places.map(({ id, name }) => ({ text: name, points: [pointOf(id)] })),
    scene,
  );
  const routeNames = writeNames(
    routes.map(({ name }, index) => ({ text: name, points: (legs[index] ?? []).map(middleOf) })),
    { ...scene, taken: [...scene.taken, ...names.map(({ box }) => box)] },
  );
  const key = keyOf(signsOf(pictured, words), height, width);
  const keyMarks = key.entries.flatMap(({ sign: { role }, at }) => (role ? markAt(role, at) : []));
  const keyWays = key.entries.flatMap(({ sign: { role }, at: [x, y] }): Line[] =>
    role
      ? []
      : [
          [
            [x, y],
            [x + keyWayLength, y],
          ],
        ],
  );
  const ways = [...legs.flat(), ...keyWays].map(wayAlong);
  return {
    width,
    height: height + key.height,
    countries: countryNames,
    places: names,
    routes: routeNames,
    key: key.entries.map(({ label }) => label),
    marks: [...places.map(({ id, role }) => markAt(role, pointOf(id))), ...keyMarks].join(""),
    ways: ways.map(({ way }) => way).join(""),
    heads: ways.map(({ head }) => head).join(""),
    leaders: names.map(leaderOf).join(""),
    inWords: describe(pictured, words),
  };
}

const inWholeUnits = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const legsOf = (stops: readonly Point[]): Line[] =>
  stops.slice(1).map((stop, index) => [stops[index] ?? stop, stop]);

const middleOf = ([[x1, y1], [x2, y2]]: Line): Point => [(x1 + x2) / 2, (y1 + y2) / 2];

/** How far a mark reaches from its middle. */
const markReach = 7;

/** Shapes that differ without colour, each drawn around the point where the pen stands. */
const shapes: Record<Role, string> = {
  port: "m-5-5h10v10h-10z",
  town: "m-4 0a4 4 0 0 0 8 0a4 4 0 0 0-8 0z",
  crossing: "m0-7l7 7l-7 7l-7-7z",
  "oil-field": "m0-7l7 12h-14z",
};

const markAt = (role: Role, [x, y]: Point): string => `M${x} ${y}${shapes[role]}`;

const headLength = 9;
const headWidth = 4;

/** A leg from mark to mark, with an arrowhead that stops short of the second. */
function wayAlong([[x1, y1], [x2, y2]]: Line): { way: string; head: string } {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [right, down] = [(x2 - x1) / length, (y2 - y1) / length];
  const gap = Math.min(markReach, length / 4);
  const pointAt = (along: number, aside = 0): string =>
    inWholeUnits([x1 + right * along - down * aside, y1 + down * along + right * aside]).join(" ");
  const tip = length - gap;
  const neck = tip - headLength;
  return {
    way: `M${pointAt(gap)}L${pointAt(Math.max(neck, gap))}`,
    head: `M${pointAt(tip)}L${pointAt(neck, headWidth)}L${pointAt(neck, -headWidth)}z`,
  };
}

function leaderOf({ leadsTo, box }: Label): string {
  if (!leadsTo) return "";
  const [x, y] = leadsTo;
  const end = inWholeUnits([
    Math.min(Math.max(x, box.left), box.right),
    Math.min(Math.max(y, box.top), box.bottom),
  ]);
  return `M${leadsTo.join(" ")}L${end.join(" ")}`;
}

const keyWayLength = 40;

/** The signs to explain: the roles that are there, and a way, which has none. */
function signsOf({ places, routes }: Places, words: Words): (Sign & { role?: Role })[] {
  const say = words.pages.places;
  const shown = (Object.keys(shapes) as Role[]).filter((role) =>
    places.some((place) => place.role === role),
  );
  const marks = shown.map((role) => ({ role, text: say.roles[role], width: 12 }));
  return routes.length === 0 ? marks : [...marks, { text: say.route, width: keyWayLength + 6 }];
}

function describe(pictured: Places, words: Words): string {
  const { roles } = words.pages.places;
  const marks = pictured.places.map(({ name, role }) => `${name} (${roles[role]})`);
  const ways = pictured.routes.map((route) => `${route.name}: ${stopsOf(route, pictured, words)}.`);
  return [`${words.names.list(marks)}.`, ...ways].join(" ");
}

/** A route in words: “from Ada Point to Ben Bay by way of Cy Creek”. */
export function stopsOf(
  { through }: Places["routes"][number],
  { places }: Places,
  { pages }: Words,
): string {
  const names = through.map((id) => places.find((place) => place.id === id)?.name ?? id);
  return pages.places.way(names.at(0) ?? "", names.at(-1) ?? "", names.slice(1, -1));
}
