/**
 * The files of a copy for one unit: what students use, without other units, without anything for
 * teachers, and without what only a host needs. All are paths from the site's root; `teachers` holds
 * those of handouts.
 */
export function filesOfCopy(
  paths: readonly string[],
  otherUnits: readonly string[],
  teachers: ReadonlySet<string>,
): string[] {
  return paths.filter(
    (path) => !isLeftOut(path) && !teachers.has(path) && !belongsTo(otherUnits, path),
  );
}

/**
 * Large print comes with the site: it would double the copy. Exports hold keys, and copies. Nothing
 * shows the page for a wrong address where there is no server.
 */
const isLeftOut = (path: string): boolean =>
  /^_headers$|^404\.html$|^service-worker\.js$|^preview\.png$|-large\.pdf$|(^|\/)(exports\/|teach\/|teach\.html$)/u.test(
    path,
  );

/** A unit's pages stand at the root and again in the folder of each other language. */
const belongsTo = (units: readonly string[], path: string): boolean =>
  units.some((unit) => new RegExp(`^([a-z]{2}/)?${unit}(/|\\.html$)`, "u").test(path));
