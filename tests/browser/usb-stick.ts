import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll } from "vitest";
import { addresses, type Audience } from "../../src/views/address.ts";

/** A copy of a unit, unpacked onto a USB stick: its address, and the pages on it. */
export function usbStick(unit: string, audience: Audience): { site: string; pages: string[] } {
  const stick = mkdtempSync(join(tmpdir(), "take-it-apart-stick-"));
  const zip = unzipSync(readFileSync(`dist${addresses.zip(unit, audience)}`));
  for (const [name, bytes] of Object.entries(zip)) {
    mkdirSync(dirname(join(stick, name)), { recursive: true });
    writeFileSync(join(stick, name), bytes);
  }
  afterAll(() => {
    rmSync(stick, { recursive: true });
  });
  const pages = Object.keys(zip).filter((name) => name.endsWith(".html"));
  return { site: `${pathToFileURL(stick).href}/`, pages };
}
