import { createHash } from "node:crypto";
import { rolldown } from "rolldown";

/** The one script of the site, under a name that changes with its content. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
}

let bundled: Promise<Bundle> | undefined;

/**
 * Bundles the custom elements as one classic script. A module script does not run from a USB stick:
 * browsers give a `file:` page an opaque origin, and modules need CORS (HTML, “fetch a module
 * script graph”).
 */
export function elementsBundle(): Promise<Bundle> {
  if (import.meta.env.DEV) return bundle();
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Bundle> {
  const build = await rolldown({ input: "src/elements/elements.ts" });
  const { output } = await build.generate({ format: "iife", minify: true });
  const { code } = output[0];
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { name: `elements.${hash}.js`, code };
}
