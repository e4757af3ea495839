import type { Picture } from "../unit/model.ts";
import type { Words } from "../words/languages.ts";

/** A point with the reasons that are given for it. */
export interface Reason {
  readonly id: string;
  /** “Sentence 4 says”. */
  readonly head: string;
  readonly text: string;
  readonly role: Role;
  readonly sentence: number;
  /** What would have to be shown for it to carry the point that it is given for. */
  readonly missing: string | undefined;
  /** “Missing link:”. */
  readonly missingHead: string;
  readonly reasons: readonly Reason[];
}

/** The point that everything else is a reason for. */
export function conclusionOf(
  { points, links }: Picture<"argument-map">,
  { names, pages }: Words,
): Reason {
  const grow = ({ id, text, role, sentence }: Point): Reason => ({
    id,
    head: `${names.sentence(sentence)} ${pages.argumentMap.verbs[role]}`,
    text,
    role,
    sentence,
    missing: links.find(({ from }) => from === id)?.missing,
    missingHead: pages.argumentMap.missing,
    reasons: links
      .filter(({ to }) => to === id)
      .flatMap(({ from }) => points.find((point) => point.id === from) ?? [])
      .map(grow),
  });
  const [last, ...others] = points.filter(({ id }) => !links.some(({ from }) => from === id));
  const isReasonOnce = new Set(links.map(({ from }) => from)).size === links.length;
  if (last && others.length === 0 && isReasonOnce) {
    const conclusion = grow(last);
    if (countOf(conclusion) === points.length) return conclusion;
  }
  throw new Error("Each point of an argument map but one, the last, must be a reason exactly once");
}

const countOf = ({ reasons }: Reason): number =>
  reasons.reduce((sum, reason) => sum + countOf(reason), 1);

type Point = Picture<"argument-map">["points"][number];
type Role = Point["role"];
