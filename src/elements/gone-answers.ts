import { reviewWords as say } from "../words/en.ts";
import type { ReviewItem } from "./review-items.ts";
import { list } from "./store.ts";

/** More would bury the page. */
const mostNamed = 20;

/** What stands on the device for questions that the page no longer has; empty where there is nothing. */
export function goneInWords(items: readonly ReviewItem[]): string {
  const texts = [...new Set(items.map(({ text }) => text))];
  const known = new Set(items.map(({ text, id }) => `${text}/${id}`));
  const isKnown = (path: string): boolean =>
    texts.some((text) => path.startsWith(`${text}/`) && known.has(`${text}/${idIn(path)}`));
  const gone = new Set(
    keptUnder(texts)
      .filter((path) => !isKnown(path))
      .map(idIn),
  );
  const named = [...gone].slice(0, mostNamed);
  return gone.size === 0
    ? ""
    : say.gone(gone.size, gone.size > mostNamed ? [...named, "…"] : named);
}

/** Practice texts share one folder, so that those of a text that is gone are found too. */
function keptUnder(texts: readonly string[]): string[] {
  const folders = new Set(texts.map((text) => `${text.split("/")[0] ?? ""}/`));
  return [...folders]
    .flatMap((folder) => [...list("answer", folder), ...list("memory", folder)])
    .map(({ path }) => path);
}

/** The last part of a path; what stands between it and the text is where the question was asked. */
const idIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
