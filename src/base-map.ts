import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import naturalEarth from "world-atlas/countries-50m.json" with { type: "json" };
import type { Picture } from "./unit/model.ts";
import type { Point } from "./views/map-labels.ts";
import type { BaseMap } from "./views/places-map.ts";

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const atlas = naturalEarth as unknown as Atlas;
const land = feature(atlas, atlas.objects.land);
const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
const width = 720;

/** The one maker of what lies under the places: land and today's borders, from Natural Earth. */
export function baseMapOf({ west, east, south, north }: Picture<"places">["region"]): BaseMap {
  const corners = [
    [west, south],
    [east, north],
  ];
  const projection = geoMercator().fitWidth(width, { type: "MultiPoint", coordinates: corners });
  const project = (longitude: number, latitude: number): Point =>
    projection([longitude, latitude]) ?? [NaN, NaN];
  const height = Math.round(project(west, south)[1]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0);
  return { width, height, project, borders: path(borders) ?? "", land: path(land) ?? "" };
}
