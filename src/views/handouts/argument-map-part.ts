import type { Picture } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { argumentMapOf, lineHeight, type ArgumentMap } from "../argument-map.ts";
import { pictureOf, type AnyPicture } from "./any-picture.ts";

/** How sentences are meant to carry a conclusion: boxes and arrows, and a list of the same. */
export interface ArgumentMapPart extends AnyPicture<"argument-map"> {
  readonly legend: string;
  readonly alt: string;
  readonly map: ArgumentMap;
  /** From base line to base line, in the units of the drawing. */
  readonly lineHeight: number;
}

export function argumentMapPart(written: Picture<"argument-map">): ArgumentMapPart {
  const map = argumentMapOf(written, english);
  return {
    ...pictureOf("argument-map", written, []),
    legend: english.pages.argumentMap.legend,
    alt: `Argument map of ${map.boxes.length} boxes, from the reasons at the top down to the conclusion: ${map.conclusion.text} The list below the picture says the same.`,
    map,
    lineHeight,
  };
}
