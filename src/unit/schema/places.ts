import { z } from "zod";
import { date, sentences, slug, sourceIds, text } from "./parts.ts";

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** `places.yaml`: the places that the article names, for the map. */
export const placesSchema = z.strictObject({
  title: text,
  note: text,
  /** The part of the world that is drawn, in degrees. */
  region: z.strictObject({ west: longitude, east: longitude, south: latitude, north: latitude }),
  /** Names to write on the map, where they stand. */
  countries: z.array(z.strictObject({ name: text, longitude, latitude })).default([]),
  places: z
    .array(
      z.strictObject({
        id: slug,
        name: text,
        longitude,
        latitude,
        role: z.enum(["port", "town", "crossing", "oil-field"]),
        /** What the article or others say of it. */
        what: text,
        /** Who held it, and when; left out where no source says. */
        held: z.strictObject({ by: text, date }).optional(),
        sentences,
        sources: sourceIds.min(1),
      }),
    )
    .min(2),
  /** Ways between places as somebody described them: drawn dashed, for nobody saw them from end to end. */
  routes: z
    .array(
      z.strictObject({
        id: slug,
        name: text,
        /** Ids of the places on the way, in order. */
        through: z.array(z.string()).min(2),
        sentences,
        sources: sourceIds.min(1),
      }),
    )
    .default([]),
});
