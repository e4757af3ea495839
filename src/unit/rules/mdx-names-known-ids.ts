import { nearest } from "../anchor.ts";
import type { Placement } from "../mdx.ts";
import type { List } from "../read.ts";
import { textsWithComponents } from "./prose.ts";
import type { Draft, Rule } from "./rule.ts";

export const mdxNamesKnownIds: Rule = {
  id: "mdx-names-known-ids",
  reason: "A lesson places data by id; what it names must be there.",
  example: {
    file: "lessons/1-who-counted.mdx",
    good: "<Sentence n={2} />",
    bad: [
      {
        write: "‸<Sentence n={12} />",
        message: "Unknown `n` in <Sentence>: “12”",
        hint: "Take a number from 0, the headline, to 4.",
      },
      {
        write: "‸<Sentense n={2} />",
        message: "Unknown component <Sentense>",
        hint: "Did you mean <Sentence>?",
      },
    ],
  },
  check(draft, report) {
    for (const { file, placements } of textsWithComponents(draft)) {
      for (const placement of placements) {
        const fault = faultOf(placement, draft);
        if (fault) report({ file, range: placement.range }, fault.message, fault.hint);
      }
    }
  },
};

/** The ids that a component may name, or `undefined` when some could not be read. */
type Known = (draft: Draft) => string[] | undefined;

/** The components a lesson may place, and where the id that each names is looked up. */
const components: Record<string, { attribute: string; known: Known } | undefined> = {
  Sentence: { attribute: "n", known: sentenceNumbers },
  Worked: { attribute: "n", known: sentenceNumbers },
  Try: { attribute: "n", known: sentenceNumbers },
  Term: { attribute: "id", known: ({ terms }) => idsOf(terms) },
  Source: { attribute: "id", known: ({ sources }) => idsOf(sources) },
  SourceCard: { attribute: "id", known: ({ sources }) => idsOf(sources) },
  Pattern: { attribute: "id", known: ({ patterns }) => idsOf(patterns) },
  Question: { attribute: "id", known: ({ questions }) => idsOf(questions) },
  Conclusion: { attribute: "n", known: conclusionNumbers },
  Kinds: undefined,
  Quiz: undefined,
  Returns: undefined,
  SourceTally: undefined,
  NumbersChart: undefined,
  ArgumentMap: undefined,
  Ladder: undefined,
  Timeline: undefined,
  PlacesMap: undefined,
  Retelling: undefined,
  Reveal: undefined,
  ExitTicket: undefined,
  Aside: undefined,
};

function faultOf(
  { component, attributes }: Placement,
  draft: Draft,
): { message: string; hint: string } | undefined {
  if (!Object.hasOwn(components, component)) {
    const near = nearest(component, Object.keys(components));
    const hint =
      near === undefined
        ? "Use a component named in content/README.md."
        : `Did you mean <${near}>?`;
    return { message: `Unknown component <${component}>`, hint };
  }
  const named = components[component];
  if (!named) return undefined;
  const { attribute, known } = named;
  const value = attributes.get(attribute);
  const ids = known(draft);
  if (value !== undefined && (ids?.includes(value) ?? true)) return undefined;
  const message =
    value === undefined
      ? `Missing \`${attribute}\` in <${component}>`
      : `Unknown \`${attribute}\` in <${component}>: “${value}”`;
  return { message, hint: hintFor(attribute, value ?? "", ids ?? []) };
}

function hintFor(attribute: string, value: string, ids: string[]): string {
  if (attribute === "n") return hintForNumber(ids);
  const near = nearest(value, ids);
  return near === undefined
    ? "Take an id from the file that lists them."
    : `Did you mean \`${near}\`?`;
}

function hintForNumber(numbers: string[]): string {
  return numbers[0] === "0"
    ? `Take a number from 0, the headline, to ${numbers.length - 1}.`
    : `Take the number of a conclusion: ${numbers.join(", ")}.`;
}

function idsOf({ ids, hasAllIds }: List<unknown>): string[] | undefined {
  return hasAllIds ? [...ids].map(String) : undefined;
}

function sentenceNumbers({ article }: Draft): string[] {
  return article.sentences.map(({ number }) => String(number));
}

/** The sentences whose cards have grounds and a missing link. */
function conclusionNumbers({ statements }: Draft): string[] | undefined {
  if (!statements.isWhole) return undefined;
  const conclusions = statements.entries.filter(({ value }) => value.kind === "conclusion");
  return conclusions.map(({ value }) => String(value.sentence));
}
