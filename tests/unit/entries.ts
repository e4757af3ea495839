import type { z } from "zod";
import { readRecord } from "../../src/unit/read.ts";
import { parseYaml } from "../../src/unit/source.ts";
import { ferry } from "./ferry.ts";
import { positioned, told } from "./positioned.ts";

/** What an author is told who writes other words in an entry of one of the fixture's lists. */
export function entryFaults(name: string, schema: z.ZodType, good: string, bad: string): string {
  const entries = ferry.files.get(name)?.text.split(/^(?=- )/mu) ?? [];
  const entry = entries.find((candidate) => candidate.includes(good));
  if (entry === undefined) throw new Error(`“${good}” must stand in ${name}`);
  const { file } = positioned(
    entry.replace(good, () => bad),
    name,
  );
  return told(readRecord(parseYaml(file).source, schema, [0]).diagnostics);
}
