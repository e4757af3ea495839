import { createHash } from "node:crypto";
import { isForTeachers } from "./for-teachers.ts";
import type { SiteFile } from "./site-files.ts";

/** What the service worker fetches at once; see workbox-precaching, `PrecacheEntry`. */
export interface PrecacheEntry {
  readonly url: string;
  /** `null` for a name that changes with the content. */
  readonly revision: string | null;
  /** The browser refuses other bytes: half an update on the server is no update. */
  readonly integrity: string;
}

/**
 * True for what makes the pages work: all but handouts, their pictures, and what hosts read. What is
 * for teachers would weigh on every student; it is kept where a teacher opens it. All languages, although one would do for most readers: a link to another leads somewhere, and the two
 * take 830 KB together as hosts pack them.
 */
export const isPrecached = (path: string): boolean =>
  /\.(html|webmanifest)$|^assets\/|^icon/u.test(path) && !isForTeachers(path);

export function precacheEntry({ path, bytes }: SiteFile): PrecacheEntry {
  const digest = createHash("sha256").update(bytes).digest();
  return {
    url: path,
    revision: path.startsWith("assets/") ? null : digest.toString("hex").slice(0, 12),
    integrity: `sha256-${digest.toString("base64")}`,
  };
}
