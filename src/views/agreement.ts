import type { Unit } from "../unit/model.ts";
import { kinds } from "../unit/vocabulary.ts";

/** How far two readers gave the same labels. */
export interface Agreement {
  readonly pair: readonly [string, string];
  /** The sentences labelled alike, and all. */
  readonly alike: number;
  readonly of: number;
  /** Cohen's kappa (Cohen 1960): 1 for full agreement, 0 for what chance alone would give. */
  readonly kappa: number;
}

/** A sentence that was not labelled alike by all. */
export interface Disputed {
  readonly sentence: number;
  /** Who gave which label, our own first. */
  readonly given: readonly { readonly name: string; readonly code: string }[];
}

interface Labeller {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Every pair of readers, our own labels among them. */
export function agreementsOf(unit: Unit): Agreement[] {
  const labellers = labellersOf(unit);
  return labellers.flatMap((first, index) =>
    labellers.slice(index + 1).map((second) => agreement(first, second)),
  );
}

/** The sentences on which readers differ, from each other or from our labels. */
export function disputedIn(unit: Unit): Disputed[] {
  const labellers = labellersOf(unit);
  return unit.statements.flatMap((_, sentence) => {
    const given = labellers.map(({ name, labels }) => ({ name, code: labels[sentence] ?? "" }));
    return new Set(given.map(({ code }) => code)).size > 1 ? [{ sentence, given }] : [];
  });
}

function labellersOf({ statements, blindLabels }: Unit): Labeller[] {
  const readers = blindLabels?.readers ?? [];
  return [
    { name: "Our labels", labels: statements.map(({ kind }) => kinds[kind].code) },
    ...readers.map(({ name, labels }) => ({ name, labels: labels.match(/./gu) ?? [] })),
  ];
}

function agreement(first: Labeller, second: Labeller): Agreement {
  const of = first.labels.length;
  const alike = first.labels.filter((label, index) => label === second.labels[index]).length;
  const codes = [...new Set([...first.labels, ...second.labels])];
  const share = ({ labels }: Labeller, code: string): number =>
    labels.filter((label) => label === code).length / of;
  const byChance = codes.reduce((sum, code) => sum + share(first, code) * share(second, code), 0);
  // Where both use one label for all, chance explains everything and there is nothing to divide by.
  const kappa = byChance === 1 ? 1 : (alike / of - byChance) / (1 - byChance);
  return { pair: [first.name, second.name], alike, of, kappa };
}
