import type { Rule } from "../unit/rules/rule.ts";

/** The rules as Markdown for authors: why, one good way to write it, and each bad way with its answer. */
export function ruleCatalogue(rules: readonly Rule[]): string {
  return rules.map(entryOf).join("\n\n");
}

function entryOf({ id, reason, example }: Rule): string {
  const { file, good, bad } = example;
  const faults = bad.map(({ write, message, hint }) =>
    [`Not: ${inline(write)}`, `> ${message}`, ...(hint === undefined ? [] : [`> ${hint}`])].join(
      "\n>\n",
    ),
  );
  return [
    `### ${id}`,
    reason,
    `In \`${file}\`, write: ${inline(good)}`,
    ...faults.map(separate),
  ].join("\n\n");
}

/** The words first, then the answer as a quotation of its own. */
const separate = (fault: string): string => fault.replace("\n>\n>", "\n\n>");

/** What is wrong because it is long shows its beginning alone. */
const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(" ", longest))} …`;
const longest = 400;

/** Words as inline code; what cannot be seen is named. */
function inline(words: string): string {
  const visible = words.replace("‸", "").trim();
  if (visible === "") return "(the line left out)";
  const named = shortened(visible)
    .replaceAll("\ufeff", "(BOM)")
    .replaceAll("\u00a0", "(nbsp)")
    .replaceAll("\t", "(tab)")
    .replaceAll("\r", "(CR)")
    .replaceAll("\n", " ⏎ ");
  return named.includes("`") ? `\`\` ${named} \`\`` : `\`${named}\``;
}
