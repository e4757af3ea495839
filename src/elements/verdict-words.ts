import type { Outcome, Verdict } from "../unit/grade.ts";
import { quizWords as say } from "../words/en.ts";
import { paragraph } from "./paragraph.ts";

/** A verdict in words: how the answer stands, then the reasons that stand in the closed part of the item. */
export function verdictWords(
  { outcome, parts }: Verdict,
  isAnswered: boolean,
  reasons: Element,
): HTMLElement[] {
  const heading = marked(isAnswered ? say.verdicts[outcome] : say.notAnswered, outcome);
  const lines = parts.map((part) =>
    inLanguageOf(reasons, marked(reasonFor(part.id, reasons), part.outcome)),
  );
  if (parts.length === 1) lines[0]?.removeAttribute("data-outcome");
  return [heading, ...lines];
}

/** A line of a verdict. What it is stands in its mark too. */
export function marked(text: string, outcome: Outcome): HTMLElement {
  const element = paragraph(text);
  element.dataset.outcome = outcome;
  return element;
}

function reasonFor(id: string, reasons: Element): string {
  const reason = reasons.querySelector(`[data-reason="${CSS.escape(id)}"]`);
  const answered = reason?.parentElement?.firstElementChild?.textContent;
  const row = reason?.closest("ul")?.previousElementSibling;
  const heading = row?.matches("[data-row]") ? row.textContent : undefined;
  return [heading, answered && `${answered}:`, reason?.textContent].filter(Boolean).join(" ");
}

/** The reasons are the content's, which a page in another language says of its main part. */
function inLanguageOf(reasons: Element, line: HTMLElement): HTMLElement {
  const { lang, dir } = reasons.closest("main") ?? line;
  if (lang) Object.assign(line, { lang, dir });
  return line;
}
