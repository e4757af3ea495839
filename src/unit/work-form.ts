import type { Key } from "./grade.ts";
import type { Kind } from "./vocabulary.ts";

/** A question as far as an answer to it is handed in: what could be answered, in a fixed order. */
export type FormQuestion = { readonly id: string } & (
  | { readonly type: "single-choice"; readonly choices: readonly string[] }
  | { readonly type: "multiple-response" | "find-in-text"; readonly choices: readonly string[] }
  | { readonly type: "order"; readonly choices: readonly string[] }
  | {
      readonly type: "label";
      readonly rows: readonly { readonly id: string; readonly kinds: readonly Kind[] }[];
    }
  | Extract<Key, { type: "number" }>
  | { readonly type: "short-response"; readonly levels: readonly string[] }
);

/** What of a unit can be handed in. Two of its versions with the same form can be counted together. */
export interface WorkForm {
  readonly unit: string;
  /** One for each sentence: changes with its words. */
  readonly sentences: readonly number[];
  readonly questions: readonly FormQuestion[];
}

/** A number of 30 bits that changes with a text: FNV-1a, its upper bits folded into the others. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 15) ^ hash) & 0x3fffffff;
}
