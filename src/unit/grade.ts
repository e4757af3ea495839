import type { Judgement, Kind } from "./vocabulary.ts";

/** What is needed to grade an item, and nothing else: this is what travels to the browser. */
export type Key =
  | { readonly type: "single-choice"; readonly key: string; readonly also: readonly string[] }
  | { readonly type: "multiple-response" | "find-in-text"; readonly key: readonly string[] }
  | {
      readonly type: "label";
      readonly rows: Readonly<
        Record<string, { readonly key: Kind; readonly also: readonly Kind[] }>
      >;
    }
  | { readonly type: "order"; readonly key: readonly string[] }
  | {
      readonly type: "number";
      readonly key: number;
      readonly tolerance: number;
      readonly slips: Readonly<Record<string, number>>;
    }
  | { readonly type: "short-response" };

/** The key of an item, and what its right answer does with the claim, if it asks for a judgement. */
export type ItemKey = Key & { readonly judgement?: Judgement | undefined };

/** What the label of a sentence is compared with: this too travels to the browser. */
export interface LabelKey {
  readonly kind: Kind;
  /** Kinds that can be defended too. */
  readonly also: readonly Kind[];
  /** Whether the sentence may be accepted as it stands; none where either can be defended. */
  readonly judgement?: Judgement | undefined;
  /** The words that tell: half-open ranges of UTF-16 offsets in the sentence. */
  readonly cues: readonly (readonly [number, number])[];
}

/** What a learner answered: choice ids, in the order given; for `label`, `row:kind`; else the text. */
export type Response = readonly string[];

/** `also` is an answer that the key lists as also defensible; it is accepted. */
export type Outcome = "right" | "also" | "partly" | "wrong" | "ungraded";

/** A verdict on a response. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The choices whose reasons the learner should read now, each with its own outcome. */
  readonly parts: readonly { readonly id: string; readonly outcome: Outcome }[];
}

/** Grades a response. An empty response to a graded item is wrong, with no parts. */
export function grade(key: Key, response: Response): Verdict {
  switch (key.type) {
    case "single-choice":
      return gradeSingle(key.key, key.also, response[0]);
    case "multiple-response":
    case "find-in-text":
      return gradeSet(key.key, response);
    case "label":
      return gradeRows(key.rows, response);
    case "order":
      return gradeOrder(key.key, response);
    case "number":
      return gradeNumber(key, response[0] ?? "");
    case "short-response":
      return { outcome: "ungraded", parts: [] };
  }
}

/** Whether the answer stands: right, or also defensible. */
export const isAccepted = (outcome: Outcome): boolean => outcome === "right" || outcome === "also";

function gradeSingle(key: string, also: readonly string[], id: string | undefined): Verdict {
  if (id === undefined) return { outcome: "wrong", parts: [] };
  const outcome = id === key ? "right" : also.includes(id) ? "also" : "wrong";
  return { outcome, parts: [{ id, outcome }] };
}

function gradeSet(key: readonly string[], response: Response): Verdict {
  const parts = [...new Set(response)].map((id): Verdict["parts"][number] => {
    return { id, outcome: key.includes(id) ? "right" : "wrong" };
  });
  const hits = parts.filter(({ outcome }) => outcome === "right").length;
  const isComplete = hits === key.length && parts.length === key.length;
  return { outcome: isComplete ? "right" : hits > 0 ? "partly" : "wrong", parts };
}

function gradeRows(rows: Extract<Key, { type: "label" }>["rows"], response: Response): Verdict {
  const given = new Map(response.map((pair) => pair.split(":") as [string, Kind]));
  const parts = Object.entries(rows).flatMap(([row, { key, also }]) => {
    const kind = given.get(row);
    if (kind === undefined) return [];
    return { id: `${row}:${kind}`, outcome: gradeSingle(key, also, kind).outcome };
  });
  return { outcome: sumUp(parts, Object.keys(rows).length), parts };
}

function gradeOrder(key: readonly string[], response: Response): Verdict {
  const parts = response.map((id, index): Verdict["parts"][number] => {
    return { id, outcome: key[index] === id ? "right" : "wrong" };
  });
  return { outcome: sumUp(parts, key.length), parts };
}

function sumUp(parts: Verdict["parts"], expected: number): Outcome {
  const accepted = parts.filter(({ outcome }) => isAccepted(outcome));
  if (accepted.length === 0) return "wrong";
  if (accepted.length < Math.max(expected, parts.length)) return "partly";
  return parts.some(({ outcome }) => outcome === "also") ? "also" : "right";
}

/** What a computer adds to a tenth or takes from it: 0.4 - 0.3 is a little more than 0.1. */
const rounding = 1e-9;

function gradeNumber(
  { key, tolerance, slips }: Extract<Key, { type: "number" }>,
  text: string,
): Verdict {
  const value = numberIn(text);
  if (value === undefined) return { outcome: "wrong", parts: [] };
  if (Math.abs(value - key) <= tolerance + rounding)
    return { outcome: "right", parts: [{ id: "key", outcome: "right" }] };
  const slip = Object.entries(slips).find(([, wrong]) => wrong === value);
  return { outcome: "wrong", parts: slip ? [{ id: slip[0], outcome: "wrong" }] : [] };
}

/** The number in “23.5”, “23,5”, “200,000” or “200 000”; `undefined` when there is none. */
export function numberIn(text: string): number | undefined {
  const written = text.trim().replace("−", "-");
  const spaced = written.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, "");
  // A comma stands before three digits in “200,000” and in “0,125”: only the first is a thousand.
  const isGrouped = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/u.test(spaced);
  const plain = isGrouped ? spaced.replaceAll(",", "") : spaced.replace(",", ".");
  return /^[-+]?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
