import type { Place } from "../diagnostic.ts";
import { readingLevel } from "../reading-level.ts";
import { textsWithComponents } from "./prose.ts";
import { ownWords } from "./references.ts";
import type { Draft, Rule } from "./rule.ts";

/** Our own prose, and the easier words beside the article. */
const limits = { ours: 8, adapted: 7 };

export const readingLevelHeld: Rule = {
  id: "reading-level-held",
  reason:
    "Fourteen-year-olds read it alone: our own words stay at Flesch-Kincaid grade 8, the adapted text at 7.",
  example: {
    file: "lessons/1-who-counted.mdx",
    good: "The <Term",
    bad: [
      {
        write:
          "Considerable institutional dissatisfaction concerning transportation irregularities notwithstanding, the administration continued implementing comprehensive operational modifications. The <Term",
        message: "Reading level 10.7, more than 8",
        hint: "Cut long sentences first. The longest is “Considerable institutional dissatisfaction concerning …”.",
      },
    ],
  },
  check(draft, report) {
    for (const { place, texts, limit } of textsOf(draft)) {
      const { grade, longest } = readingLevel(texts);
      const rounded = grade.toFixed(1);
      if (Number(rounded) <= limit) continue;
      const begins = longest.split(" ").slice(0, 4).join(" ");
      report(
        place,
        `Reading level ${rounded}, more than ${limit}`,
        `Cut long sentences first. The longest is “${begins} …”.`,
      );
    }
  },
};

interface Measured {
  readonly place: Place;
  readonly texts: readonly string[];
  readonly limit: number;
}

/** The texts that are measured, a file at a time. */
function textsOf(draft: Draft): Measured[] {
  const start = { start: 0, end: 0 };
  const lessons = textsWithComponents(draft).map(({ file, blocks }) => ({
    place: { file, range: start },
    texts: blocks.map(({ text }) => withoutArticle(text, draft)),
    limit: limits.ours,
  }));
  const words = ownWords(draft).map(({ value, file }) => ({
    file,
    text: withoutArticle(value, draft),
  }));
  const files = [...Map.groupBy(words, ({ file }) => file)].map(([file, texts]) => ({
    place: { file, range: start },
    texts: texts.map(({ text }) => text),
    limit: limits.ours,
  }));
  const adapted = draft.adapted
    ? [
        {
          place: { file: draft.adapted, range: start },
          texts: draft.adapted.text.split("\n"),
          limit: limits.adapted,
        },
      ]
    : [];
  return [...lessons, ...files, ...adapted];
}

/** What is quoted from the article is as hard as it is. */
const withoutArticle = (text: string, { article }: Draft): string =>
  text.replace(/“([^”]+)”/gu, (quoted, words: string) =>
    article.text.includes(words) ? "" : quoted,
  );
