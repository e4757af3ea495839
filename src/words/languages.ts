import * as de from "./de.ts";
import * as en from "./en.ts";

/** All that the interface says, in one language. The content keeps its own. */
export type Words = typeof en;

/** The first one is spoken at the root of the site, each other below a folder of its code. */
export const languages: readonly [Words, ...Words[]] = [en, de];

/** The words for a page at a path from the site's root. */
export function wordsAt(path: string): Words {
  const [first, ...others] = languages;
  return others.find(({ language }) => path.startsWith(`/${language.code}/`)) ?? first;
}
