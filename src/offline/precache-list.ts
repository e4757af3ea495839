import { createHash } from "node:crypto";

/** A file of the site: its path from the root with slashes, and its bytes. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the service worker fetches at once; see workbox-precaching, `PrecacheEntry`. */
export interface PrecacheEntry {
  readonly url: string;
  /** `null` for a name that changes with the content. */
  readonly revision: string | null;
  /** The browser refuses other bytes: half an update on the server is no update. */
  readonly integrity: string;
}

/** The files that make the pages work: all but handouts, their pictures, and what hosts read. */
export function precacheList(files: readonly SiteFile[]): PrecacheEntry[] {
  return files.filter(({ path }) => isNeeded(path)).map(entryOf);
}

const isNeeded = (path: string): boolean => /\.(html|webmanifest)$|^assets\/|^icon/u.test(path);

function entryOf({ path, bytes }: SiteFile): PrecacheEntry {
  const digest = createHash("sha256").update(bytes).digest();
  return {
    url: path,
    revision: path.startsWith("assets/") ? null : digest.toString("hex").slice(0, 12),
    integrity: `sha256-${digest.toString("base64")}`,
  };
}
