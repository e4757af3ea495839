import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { handWritten } from "./hand-written.ts";

const ours = "turkey-oil/1-who-says-so.html";
const byHand = "turkey-oil/by-hand.html";

/** The addresses of one lesson: as we build it, and as a hand-written file, written beside it. */
export function twoLessons(dist: string): readonly [ours: string, byHand: string] {
  writeFileSync(join(dist, byHand), handWritten(readFileSync(join(dist, ours), "utf8")));
  return [ours, byHand];
}
