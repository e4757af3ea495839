import { anchorQuotation } from "../unit/anchor.ts";
import type { Key } from "../unit/grade.ts";
import type { Item, LabelledText } from "../unit/model.ts";
import type { Kind, stockErrors } from "../unit/vocabulary.ts";
import type { Words } from "../words/languages.ts";

/** A reason as the page lists it: what was answered, how that stands, and why. */
export interface Reason {
  /** The part of a response it answers, as in {@link Key}: a choice, `row:kind`, a slip, or `key`. */
  readonly id: string;
  readonly text: string;
  readonly verdict: "right" | "also" | "wrong";
  readonly reason: string;
  /** The misreading that a wrong choice stands for, where it is a common one. */
  readonly error?: string | undefined;
}

/** The reasons of an item, grouped by row for `label`, in one nameless group otherwise. */
export interface ReasonGroup {
  readonly heading: string | undefined;
  readonly reasons: readonly Reason[];
}

/** What the grader needs, without the words. */
export function keyOf(item: Item): Key {
  switch (item.type) {
    case "single-choice":
      return { type: item.type, key: item.key, also: item.also };
    case "multiple-response":
    case "find-in-text":
    case "order":
      return { type: item.type, key: item.key };
    case "label":
      return {
        type: item.type,
        rows: Object.fromEntries(item.rows.map(({ id, key, also }) => [id, { key, also }])),
      };
    case "number":
      return {
        type: item.type,
        key: item.key,
        tolerance: item.tolerance,
        slips: Object.fromEntries(item.slips.map(({ id, value }) => [id, value])),
      };
    case "short-response":
      return { type: item.type };
  }
}

/** Every reason of an item, right or wrong. A short response has a model answer instead. */
export function reasonsOf(item: Item, unit: LabelledText, words: Words): ReasonGroup[] {
  switch (item.type) {
    case "single-choice":
      return one(
        item.choices.map((choice) => ({
          ...choice,
          error: choice.error && errorIn(choice.error, words),
          verdict: verdict(choice.id, [item.key], item.also),
        })),
      );
    case "multiple-response":
      return one(
        item.choices.map((choice) => ({ ...choice, verdict: verdict(choice.id, item.key) })),
      );
    case "find-in-text":
      return one(
        item.phrases.map(({ id, exact, reason }) => ({
          id,
          text: exact,
          reason,
          verdict: verdict(id, item.key),
        })),
      );
    case "order":
      return one(inOrder(item).map((choice) => ({ ...choice, verdict: "right" as const })));
    case "number":
      return one(numberReasons(item));
    case "label":
      return item.rows.map((row) => ({
        heading: rowText(row, unit),
        reasons: rowReasons(row, words),
      }));
    case "short-response":
      return [];
  }
}

/** The sentence that a row of a `label` item shows. */
export function rowText(
  row: { sentence?: number | undefined; text?: string | undefined },
  unit: LabelledText,
): string {
  return row.text ?? unit.article.sentences[row.sentence ?? 0]?.text ?? "";
}

/** The text above a question: sentences of the article, or an unseen one. */
export function passageOf(item: Item, unit: LabelledText): string {
  const quoted = item.sentences.map((number) => unit.article.sentences[number]?.text ?? "");
  return item.unseen ?? quoted.join(" ");
}

/** The text of a `find-in-text` item, cut so that each phrase is a run of its own with its id. */
export function phraseRuns(
  item: Extract<Item, { type: "find-in-text" }>,
  unit: LabelledText,
): { text: string; id: string | undefined }[] {
  const text = passageOf(item, unit);
  let at = 0;
  const runs = item.phrases.flatMap((phrase) => {
    const [{ start, end } = { start: at, end: at }] = anchorQuotation(text, phrase);
    const before = { text: text.slice(at, start), id: undefined };
    at = end;
    return [before, { text: text.slice(start, end), id: phrase.id }];
  });
  return [...runs, { text: text.slice(at), id: undefined }];
}

const errorIn = (error: keyof typeof stockErrors, { vocabulary, pages }: Words): string =>
  pages.quiz.error(vocabulary.stockErrors[error]);

const one = (reasons: Reason[]): ReasonGroup[] => [{ heading: undefined, reasons }];

function verdict(
  id: string,
  key: readonly string[],
  also: readonly string[] = [],
): Reason["verdict"] {
  if (key.includes(id)) return "right";
  return also.includes(id) ? "also" : "wrong";
}

function inOrder({ key, choices }: Extract<Item, { type: "order" }>): typeof choices {
  return key.flatMap((id) => choices.filter((choice) => choice.id === id));
}

function numberReasons({ key, unit, reason, slips }: Extract<Item, { type: "number" }>): Reason[] {
  const right: Reason = { id: "key", text: `${key} ${unit}`, verdict: "right", reason };
  return [
    right,
    ...slips.map(({ id, value, reason: why }): Reason => {
      return { id, text: `${value} ${unit}`, verdict: "wrong", reason: why };
    }),
  ];
}

type Row = Extract<Item, { type: "label" }>["rows"][number];

function rowReasons({ id, key, also, reasons }: Row, { vocabulary }: Words): Reason[] {
  return (Object.entries(reasons) as [Kind, string][]).map(([kind, reason]) => {
    return {
      id: `${id}:${kind}`,
      text: vocabulary.kinds[kind].label,
      verdict: verdict(kind, [key], also),
      reason,
    };
  });
}
