import { anchorQuotation, nearestQuotation } from "../anchor.ts";
import type { Article } from "../article.ts";
import { quotationsOf, type WrittenQuotation } from "./quotations.ts";
import type { Rule } from "./rule.ts";
import { sentenceInWords } from "./sentence-names.ts";

export const quoteExists: Rule = {
  id: "quote-exists",
  reason: "A quotation that is not in the text to the letter puts words in the writer's mouth.",
  example: {
    file: "statements.yaml",
    good: "exact: late again",
    bad: [
      {
        write: "exact: ‸late agian",
        message: "Quotation not in sentence 2: “late agian”",
        hint: "Nearest is “late again”. Copy it exactly.",
      },
      {
        write: "exact: ‸council met",
        message: "Quotation not in sentence 2: “council met”",
        hint: "It stands in sentence 1. Move it there, or quote words of sentence 2.",
      },
    ],
  },
  check(draft, report) {
    for (const written of quotationsOf(draft)) {
      const { quotation, entry, path, text, sentence } = written;
      if (anchorQuotation(text, quotation).length > 0) continue;
      const where =
        sentence === undefined ? "the text above the question" : sentenceInWords(sentence);
      const message = `Quotation not in ${where}: “${quotation.exact}”`;
      report(entry.at(path), message, hintFor(written, draft.article));
    }
  },
};

/** What the author most likely meant. */
export function hintFor({ quotation, text, sentence }: WrittenQuotation, article: Article): string {
  const { exact } = quotation;
  if (text === "") return "Give the item `sentences` or `unseen`: no text stands above it yet.";
  if (text.includes(exact)) return "The words are there, but not with this `prefix` and `suffix`.";
  const typographic = [text, exact].map(plain);
  if (typographic[0]?.includes(typographic[1] ?? "")) return hintOnCharacters(text, exact);
  const other = article.sentences.find((candidate) => candidate.text.includes(exact));
  if (other && sentence !== undefined) {
    return `It stands in ${sentenceInWords(other.number)}. Move it there, or quote words of ${sentenceInWords(sentence)}.`;
  }
  const near = nearestQuotation(text, exact);
  return near === undefined
    ? "Copy words from it exactly."
    : `Nearest is “${near}”. ${copied(near)}`;
}

/** Straight quotes, ordinary spaces: what two texts look like when only their typing differs. */
const plain = (text: string): string =>
  text
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[\u00a0\u202f]/gu, " ");

function hintOnCharacters(text: string, exact: string): string {
  const start = plain(text).indexOf(plain(exact));
  const theirs = text.slice(start, start + exact.length);
  const index = exact.split("").findIndex((unit, at) => unit !== theirs[at]);
  return `The text has ${nameOf(theirs[index])} where the quotation has ${nameOf(exact[index])}. ${copied(theirs, `: ${theirs}`)}`;
}

/** A file takes no raw non-breaking space, so words with one are written out with YAML's escape. */
function copied(words: string, end = "."): string {
  if (!/[\u00a0\u202f]/u.test(words)) return `Copy it exactly${end}`;
  const escaped = words.replace(/["\\]/gu, "\\$&").replaceAll("\u00a0", "\\_");
  return `Write \`"${escaped.replaceAll("\u202f", "\\u202f")}"\`.`;
}

function nameOf(character: string | undefined): string {
  const names: Record<string, string> = {
    "'": "a straight quote (')",
    '"': 'a straight quote (")',
    "‘": "a curly quote (‘)",
    "’": "a curly quote (’)",
    "“": "a curly quote (“)",
    "”": "a curly quote (”)",
    " ": "an ordinary space",
  };
  return names[character ?? ""] ?? "a non-breaking space";
}
