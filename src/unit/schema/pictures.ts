import { argumentMapSchema } from "./argument-map.ts";
import { estimatesSchema } from "./estimates.ts";
import { ladderSchema } from "./ladder.ts";
import { placesSchema } from "./places.ts";
import { retellingSchema } from "./retelling.ts";
import { timelineSchema } from "./timeline.ts";

/** What can be drawn of a unit. Each is a file of that name with `.yaml`, and may be left out. */
export const pictureSchemas = {
  "argument-map": argumentMapSchema,
  estimates: estimatesSchema,
  ladder: ladderSchema,
  places: placesSchema,
  retelling: retellingSchema,
  timeline: timelineSchema,
} as const;
