/**
 * The address of one page as seen from another, so that the built folder works anywhere: at a
 * domain's root, under a sub-path, from a USB stick. Both are paths from the site's root. The page
 * for wrong addresses is served at any depth, so its own links begin at the root.
 */
export function relativeAddress(from: string, to: string): string {
  if (/^\/404(\.html)?$/u.test(from)) return to;
  const depth = from.split("/").length - 2;
  const up = "../".repeat(Math.max(0, depth));
  return up + to.replace(/^\//u, "");
}

/** Addresses of the site's pages, from its root. */
export const addresses = {
  home: "/index.html",
  glossary: "/glossary.html",
  about: "/about.html",
  unit: (unit: string) => `/${unit}.html`,
  read: (unit: string) => `/${unit}/read.html`,
  dissection: (unit: string) => `/${unit}/dissection.html`,
  evidence: (unit: string) => `/${unit}/evidence.html`,
  provenance: (unit: string) => `/${unit}/provenance.html`,
  lesson: (unit: string, lesson: string) => `/${unit}/${lesson}.html`,
};
