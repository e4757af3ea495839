import type { Place } from "../diagnostic.ts";
import type { Range } from "../model.ts";
import { textsWithComponents } from "./prose.ts";
import { ownWords } from "./references.ts";
import type { Draft, Rule } from "./rule.ts";

/** Words that judge people instead of sentences, each with what to do. */
const avoided: readonly [RegExp, string][] = [
  [/\bdebunk(ed|s|ing)?\b/giu, "Say what was found, and by whom."],
  [/\b(lies|liars?)\b/giu, "Say that it is false, unproven or disputed, and how that is known."],
  [/\btrolls?\b/giu, "Say what was done."],
  [/\bbrainwash(ed|ing)?\b/giu, "Say what people were told, and by whom."],
  [/\bfake news\b/giu, "Name the sentence that does not hold."],
  [/\bso-called\b/giu, "Use the name, or say whose name it is."],
  [/\bregimes?\b/giu, "Write “government”."],
  [/\bof course\b/giu, "Leave it out: if it were plain, nobody would need to say it."],
];

export const neutralWords: Rule = {
  id: "neutral-words",
  reason: "The module labels sentences; it calls nobody names.",
  example: {
    file: "questions.yaml",
    good: "whyItMatters: If the log says otherwise, sentence 2 falls.",
    bad: [
      {
        write: "whyItMatters: If the log says otherwise, sentence 2 is ‸debunked.",
        message: "Word to avoid: “debunked”",
        hint: "Say what was found, and by whom.",
      },
    ],
  },
  check(draft, report) {
    for (const place of prosePlaces(draft)) {
      const prose = place.file.text.slice(place.range.start, place.range.end);
      for (const [pattern, hint] of avoided) {
        for (const match of prose.matchAll(pattern)) {
          const start = place.range.start + match.index;
          const range = { start, end: start + match[0].length };
          report({ file: place.file, range }, `Word to avoid: “${match[0]}”`, hint);
        }
      }
    }
  },
};

function prosePlaces(draft: Draft): Place[] {
  const inYaml = ownWords(draft)
    .filter(({ value }) => avoided.some(([pattern]) => value.search(pattern) !== -1))
    .map(({ at }) => at());
  const inLessons = textsWithComponents(draft).flatMap(({ file, prose }) =>
    prose.map((range: Range) => ({ file, range })),
  );
  const adapted = draft.adapted
    ? [{ file: draft.adapted, range: { start: 0, end: draft.adapted.text.length } }]
    : [];
  return [...inYaml, ...inLessons, ...adapted];
}
