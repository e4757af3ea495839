import type { Item, LabelledText } from "../unit/model.ts";
import { kinds, type Kind } from "../unit/vocabulary.ts";
import type { Words } from "../words/languages.ts";
import { reasonsOf, type Reason } from "./quiz.ts";

/** Something that could be answered, and how it stands. */
export interface CountedRow {
  /** What the class's answers are counted under: see `cellsOf` in `elements/class-tally.ts`. */
  readonly cell: string;
  readonly text: string;
  /** True for words out of the content. */
  readonly isContent: boolean;
  /** The letter of a kind. */
  readonly code?: string | undefined;
  readonly verdict?: Reason["verdict"] | undefined;
  readonly reason?: string | undefined;
}

/** What could be answered to a question, or to a part of it. */
export interface CountedTable {
  /** The part, out of the content. */
  readonly heading: string | undefined;
  readonly rows: readonly CountedRow[];
}

/** What the answers to a question are counted in. The order of the rows tells nothing of the key. */
export function countedTables(item: Item, unit: LabelledText, words: Words): CountedTable[] {
  const groups = reasonsOf(item, unit, words);
  switch (item.type) {
    case "order":
      return item.choices.map((choice) => placesOf(choice, item, words));
    case "number":
      return [{ heading: undefined, rows: numberRows(item, groups[0]?.reasons ?? [], words) }];
    case "short-response":
      return [{ heading: undefined, rows: levelRows(item, words) }];
    case "label":
      return groups.map(({ heading, reasons }) => ({ heading, rows: reasons.map(kindRow) }));
    default:
      return groups.map(({ heading, reasons }) => ({ heading, rows: reasons.map(rowOf) }));
  }
}

const rowOf = ({ id, text, verdict, reason }: Reason): CountedRow => {
  return { cell: id, text, isContent: true, verdict, reason };
};

function kindRow(reason: Reason): CountedRow {
  const kind = reason.id.split(":")[1] as Kind;
  return { ...rowOf(reason), isContent: false, code: kinds[kind].code };
}

function placesOf(
  { id, text, reason }: Extract<Item, { type: "order" }>["choices"][number],
  { key }: Extract<Item, { type: "order" }>,
  { pages }: Words,
): CountedTable {
  const rows = key.map((right, index): CountedRow => {
    const isRight = right === id;
    return {
      cell: `${id}@${index + 1}`,
      text: pages.classView.place(index + 1),
      isContent: false,
      verdict: isRight ? "right" : "wrong",
      reason: isRight ? reason : undefined,
    };
  });
  return { heading: text, rows };
}

/** From the smallest number up: the right one stands among the slips. */
function numberRows(
  { key, slips }: Extract<Item, { type: "number" }>,
  reasons: readonly Reason[],
  { pages }: Words,
): CountedRow[] {
  const valueOf = (id: string): number => slips.find((slip) => slip.id === id)?.value ?? key;
  const rows = reasons.toSorted((a, b) => valueOf(a.id) - valueOf(b.id)).map(rowOf);
  return [...rows, { cell: "other", text: pages.classView.otherNumber, isContent: false }];
}

const levelRows = (
  { rubric }: Extract<Item, { type: "short-response" }>,
  { pages }: Words,
): CountedRow[] => [
  ...rubric.map(({ level, means }) => {
    return { cell: level, text: `${level}: ${means}`, isContent: true };
  }),
  { cell: "none", text: pages.classView.noLevel, isContent: false },
];
