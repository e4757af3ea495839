import type { Audience } from "../views/address.ts";
import { isForTeachers } from "./for-teachers.ts";

/**
 * The files of a copy for one unit: without other units, without what only a host needs, and for
 * students without anything for teachers. All are paths from the site's root.
 */
export function filesOfCopy(
  paths: readonly string[],
  otherUnits: readonly string[],
  audience: Audience,
): string[] {
  const isKeptBack = (path: string): boolean => audience === "students" && isForTeachers(path);
  return paths.filter(
    (path) => !isLeftOut(path) && !isKeptBack(path) && !belongsTo(otherUnits, path),
  );
}

/**
 * Large print comes with the site: it would double the copy. Exports hold keys, and copies. Nothing
 * shows the page for a wrong address where there is no server.
 */
const isLeftOut = (path: string): boolean =>
  /^_headers$|^404\.html$|^service-worker\.js$|^preview\.png$|-large\.pdf$|(^|\/)exports\//u.test(
    path,
  );

/** A unit's pages stand at the root and again in the folder of each other language. */
const belongsTo = (units: readonly string[], path: string): boolean =>
  units.some((unit) => new RegExp(`^([a-z]{2}/)?${unit}(/|\\.html$)`, "u").test(path));
