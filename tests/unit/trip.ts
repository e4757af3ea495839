import { z } from "zod";
import { readRecord } from "../../src/unit/read.ts";
import { parseYaml } from "../../src/unit/source.ts";
import { positioned, told } from "./positioned.ts";

const text = z.string().trim().min(1);

/** A schema with one key of each sort that the module's own schemas use. */
const trip = z.strictObject({
  boat: text,
  from: z.strictObject({ pier: text }).optional(),
  stops: z.array(text).min(1).optional(),
  crew: z.array(text).min(2).optional(),
  late: z.boolean().optional(),
  seats: z.int().positive().optional(),
  delay: z.number().nonnegative().optional(),
  weather: z.enum(["calm", "rough", "stormy"]).default("calm"),
  fares: z.partialRecord(z.enum(["adult", "child"]), z.number()).optional(),
});

/** What the author of such a file is told. */
export function tripFaults(yaml: string): string {
  return told(readRecord(parseYaml(positioned(yaml).file).source, trip).diagnostics);
}
