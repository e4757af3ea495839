import type { Response } from "../unit/grade.ts";

/*
What a learner answered, kept on the device, one entry an item:

  take-it-apart/1/turkey-oil/tankers-source
  {"response":["russian-estimates"],"checked":true,"confidence":"sure"}

The key is made of content ids. An item that moves keeps its answer; an item whose id changes
starts anew, and its old answer stays where it is. A choice that no longer exists is left out when
the answer is shown again. NEVER give an old id to another item: it would inherit the answer.
*/

/** How sure the learner was, asked before the answer is graded. */
export type Confidence = "sure" | "fairly" | "guess";

export interface SavedAnswer {
  readonly response: Response;
  /** True when the verdict was asked for. */
  readonly checked: boolean;
  readonly confidence: Confidence | undefined;
}

const confidences: readonly unknown[] = ["sure", "fairly", "guess"];

/** The saved answer to an item; `undefined` when there is none, or none that can be understood. */
export function loadAnswer(unit: string, item: string): SavedAnswer | undefined {
  try {
    return parse(JSON.parse(localStorage.getItem(nameOf(unit, item)) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Saves an answer. Returns false when the browser keeps nothing: forbidden, or full. */
export function saveAnswer(unit: string, item: string, answer: SavedAnswer): boolean {
  try {
    localStorage.setItem(nameOf(unit, item), JSON.stringify(answer));
    return true;
  } catch {
    return false;
  }
}

const nameOf = (unit: string, item: string): string => `take-it-apart/1/${unit}/${item}`;

/** Anything may stand in storage: another program's data, half a write, a hostile hand. */
function parse(value: unknown): SavedAnswer | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { response, checked, confidence } = value as Record<string, unknown>;
  if (!Array.isArray(response) || !response.every((part) => typeof part === "string"))
    return undefined;
  return {
    response,
    checked: checked === true,
    confidence: confidences.includes(confidence) ? (confidence as Confidence) : undefined,
  };
}
