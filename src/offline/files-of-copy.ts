import type { SiteFile } from "./precache-list.ts";

/**
 * The files of a copy for one unit: what students use, without other units, without anything for
 * teachers, and without what only a host needs. `teachers` holds paths of handouts.
 */
export function filesOfCopy(
  files: readonly SiteFile[],
  otherUnits: readonly string[],
  teachers: ReadonlySet<string>,
): SiteFile[] {
  return files.filter(
    ({ path }) => isForCopy(path) && !teachers.has(path) && !belongsTo(otherUnits, path),
  );
}

/** Large print comes with the site; it would double the copy. */
const isForCopy = (path: string): boolean =>
  !/^_headers$|^service-worker\.js$|^preview\.png$|\.zip$|-large\.pdf$|(^|\/)teach(\/|\.html$)/u.test(
    path,
  );

/** A unit's pages stand at the root and again in the folder of each other language. */
const belongsTo = (units: readonly string[], path: string): boolean =>
  units.some((unit) => new RegExp(`^([a-z]{2}/)?${unit}(/|\\.html$)`, "u").test(path));
