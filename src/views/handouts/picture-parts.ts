import type { Unit } from "../../unit/model.ts";
import type { BaseMap } from "../places-map.ts";
import { argumentMapPart, type ArgumentMapPart } from "./argument-map-part.ts";
import { estimatesPart, type EstimatesPart } from "./estimates-part.ts";
import { ladderPart, type LadderPart } from "./ladder-part.ts";
import { placesPart, type PlacesPart } from "./places-part.ts";
import { retellingPart, type RetellingPart } from "./retelling-part.ts";
import { timelinePart, type TimelinePart } from "./timeline-part.ts";

export type PicturePart =
  ArgumentMapPart | EstimatesPart | LadderPart | PlacesPart | RetellingPart | TimelinePart;

/** The pictures that the unit has, a part each; places need a map to stand on. */
export function pictureParts(unit: Unit, baseMap: BaseMap | undefined): PicturePart[] {
  const { "argument-map": map, estimates, ladder, places, retelling, timeline } = unit.pictures;
  return [
    map && argumentMapPart(map),
    estimates && estimatesPart(unit, estimates),
    ladder && ladderPart(unit, ladder),
    places && baseMap && placesPart(unit, places, baseMap),
    retelling && retellingPart(unit, retelling),
    timeline && timelinePart(unit, timeline),
  ].filter((part) => part !== undefined);
}
