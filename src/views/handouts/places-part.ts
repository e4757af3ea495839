import type { Picture, Unit } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { dateInWords } from "../date.ts";
import { sentenceList } from "../names.ts";
import { mapOf, stopsOf, type BaseMap, type PlacesMap } from "../places-map.ts";
import { pictureOf, sourceLines, type AnyPicture, type Listing } from "./any-picture.ts";

/** The places that the article names: a map, and a table of the same. */
export interface PlacesPart extends AnyPicture<"places"> {
  readonly legend: string;
  readonly alt: string;
  readonly base: Pick<BaseMap, "width" | "height" | "land" | "borders">;
  readonly map: PlacesMap;
  readonly listing: Listing;
}

export function placesPart(unit: Unit, written: Picture<"places">, baseMap: BaseMap): PlacesPart {
  const { width, height, land, borders } = baseMap;
  const { places, routes } = written;
  const map = mapOf(written, baseMap, english);
  return {
    ...pictureOf("places", written, sourceLines(unit, [...places, ...routes])),
    legend: english.pages.places.borders,
    alt: `Map. ${map.inWords}`,
    base: { width, height, land, borders },
    map,
    listing: {
      columns: [
        "Place or route",
        "What is said of it",
        "Who held it, where a source says",
        "In the article",
        "Sources",
      ],
      rows: [
        ...places.map(({ name, role, what, held, ...cited }) => [
          `${name} (${english.pages.places.roles[role]})`,
          what,
          held ? `${held.by} (${dateInWords(held.date)})` : "",
          ...citedBy(cited),
        ]),
        ...routes.map((route) => [
          route.name,
          stopsOf(route, written, english),
          "",
          ...citedBy(route),
        ]),
      ],
    },
  };
}

const citedBy = ({
  sentences,
  sources,
}: Pick<Picture<"places">["routes"][number], "sentences" | "sources">): string[] => [
  sentenceList(sentences),
  sources.join(", "),
];
