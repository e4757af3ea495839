import * as v from "valibot";
import { readingChoices } from "./reading.ts";

/** As many tries as are remembered of an item. */
export const mostTries = 100;

/** Longer than anything a learner writes by hand; what is longer is not ours. */
const longText = v.pipe(v.string(), v.maxLength(5000));
const id = v.pipe(v.string(), v.maxLength(200));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const confidence = v.picklist(["sure", "fairly", "guess"]);
const outcome = v.picklist(["right", "also", "partly", "wrong", "ungraded"]);

/**
 * What is kept on the device, by kind. An entry that does not fit its schema is taken for none, and
 * is set aside before anything is written in its place.
 */
export const entrySchemas = {
  /** How a question stands on its page; under what it is saved under, and its id. */
  answer: v.object({
    response: v.pipe(v.array(longText), v.maxLength(100)),
    /** True when the verdict was asked for. */
    checked: v.boolean(),
    confidence: v.optional(confidence),
    /** The level of the rubric that a learner gave their own short response. */
    level: v.optional(id),
    /** When it was given, in milliseconds since 1970; unknown for what version 1 saved. */
    at: v.optional(time, 0),
  }),
  /** Every answer that was checked, the newest last; under the text and the id of the item. */
  memory: v.object({
    tries: v.pipe(
      v.array(v.object({ at: time, confidence, outcome })),
      v.minLength(1),
      v.maxLength(mostTries),
    ),
    /** When the item should come back, as the review page last worked it out. */
    due: v.optional(time),
  }),
  /** What a learner made of a sentence; under the text and the number of the sentence. */
  label: v.object({
    kind: v.optional(id),
    judgement: v.optional(v.picklist(["accept", "flag"])),
    /** The words that told them: half-open ranges of UTF-16 offsets in the sentence. */
    words: v.pipe(v.array(v.tuple([time, time])), v.maxLength(500)),
    question: longText,
    /** The sentence as it was then: it may have been edited since. */
    sentence: longText,
    at: time,
  }),
  /** Whether the comparison with the key was asked for; under the text. */
  compared: v.object({ at: time }),
  /** The items that came back in a lesson, and when they were chosen; under the text and the lesson. */
  returns: v.object({ items: v.pipe(v.array(id), v.maxLength(20)), at: time }),
  /** How pages look; one for the device. */
  reading: v.object({
    size: v.optional(v.picklist(readingChoices.size)),
    spacing: v.optional(v.picklist(readingChoices.spacing)),
    font: v.optional(v.picklist(readingChoices.font)),
    colours: v.optional(v.picklist(readingChoices.colours)),
  }),
  /** The paper that a teacher prints on; one for the device. */
  edition: v.object({ id }),
  /** Work that was handed in to a teacher; under the unit and the code of the work. */
  class: v.object({
    /** The file that it came in; empty for a code. */
    file: id,
    /** When the file was saved, or the code was taken in. */
    at: time,
  }),
};

export type EntryKind = keyof typeof entrySchemas;
export type Entry<Kind extends EntryKind> = v.InferOutput<(typeof entrySchemas)[Kind]>;

/** The entry that a value is; `undefined` when it does not fit. */
export function entryFrom<Kind extends EntryKind>(
  kind: Kind,
  value: unknown,
): Entry<Kind> | undefined {
  // To list every fault of a hostile megabyte takes seconds.
  const { success, output } = v.safeParse(entrySchemas[kind], value, { abortEarly: true });
  return success ? output : undefined;
}

export const isEntryKind = (name: string): name is EntryKind => Object.hasOwn(entrySchemas, name);
