import type { Picture, Unit } from "../../unit/model.ts";
import { dateInWords } from "../date.ts";
import { sentenceList } from "../names.ts";
import { mapOf, roles, stopsOf, type BaseMap, type PlacesMap } from "../places-map.ts";
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
  const map = mapOf(written, baseMap);
  return {
    ...pictureOf("places", written, sourceLines(unit, [...places, ...routes])),
    legend:
      "Borders are today's, from Natural Earth (public domain); the picture takes no position on borders.",
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
          `${name} (${roles[role]})`,
          what,
          held ? `${held.by} (${dateInWords(held.date)})` : "",
          ...citedBy(cited),
        ]),
        ...routes.map((route) => [route.name, stopsOf(route, written), "", ...citedBy(route)]),
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
