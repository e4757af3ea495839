import { language, workbenchWords as say } from "../words/en.ts";

/** What stands of a row in a text. */
export interface WorkRow {
  readonly mark: string;
  readonly sentence: string;
  readonly kindInWords: string | undefined;
  readonly judgementInWords: string | undefined;
  readonly markedWords: readonly string[];
  readonly question: string;
}

/** A learner's work as plain text, for an e-mail or a school's platform. */
export function workAsText(title: string, rows: readonly WorkRow[], now: Date): string {
  const done = rows.filter(({ kindInWords }) => kindInWords !== undefined).length;
  const day = now.toLocaleDateString(language.code, { dateStyle: "long" });
  const head = [say.textTitle(title), say.textHead(done, rows.length, day)].join("\n");
  return [head, ...rows.map(rowAsText)].join("\n\n") + "\n";
}

function rowAsText(row: WorkRow): string {
  const { mark, sentence, kindInWords, judgementInWords, markedWords, question } = row;
  const label = [kindInWords ?? say.unlabelled, judgementInWords].filter(Boolean).join(" · ");
  return [
    `${mark}. ${sentence}`,
    `   ${label}`,
    markedWords.length > 0 && `   ${say.marked(markedWords)}`,
    question !== "" && `   ${say.textQuestion(question)}`,
  ]
    .filter(Boolean)
    .join("\n");
}
