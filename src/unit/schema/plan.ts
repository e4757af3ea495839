import { z } from "zod";
import { copies, sheets } from "../vocabulary.ts";
import { rubricLevels, text } from "./parts.ts";

const step = z.strictObject({
  /** The heading of a section of the lesson, as it stands there, without the minutes. */
  section: text,
  /** What the teacher does, and what the class does. */
  do: text,
  /** What to ask, in the words to say. */
  ask: text.optional(),
  /** What students answer, or should come to. */
  expect: text.optional(),
});

/** `lessons/<id>.plan.yaml`: all that a teacher needs for a lesson, on one side of paper. */
export const planSchema = z.strictObject({
  /** What a student can do at the end; each can be observed. */
  outcomes: z.array(text).min(2).max(3),
  /** Codes of standards, as `unit.yaml` lists them. */
  standards: z.array(text).default([]),
  /** What to print. */
  print: z.array(z.strictObject({ sheet: z.enum(sheets), copies: z.enum(copies) })).min(1),
  /** What else to have ready. */
  bring: text.optional(),
  /** What is different in a room without devices. */
  noDevices: text,
  /** What a teacher should know before. */
  before: text,
  /** What to say to the class before anything else, word for word. */
  opening: text,
  /** What may hurt or divide in this lesson, and how to care for it. */
  care: text,
  /** One for every section of the lesson that has minutes, in its order. */
  steps: z.array(step).min(1),
  /** How to see in time whether the class is with you. */
  check: text,
  support: text,
  stretch: text,
  englishLearners: text,
  lowVision: text,
  exitTicket: z.strictObject({
    /** What each student writes before leaving. */
    task: text,
    /** Beginnings of the lines to write; each gets room on the printed slip. */
    begins: z.array(text).min(1).max(3),
    levels: rubricLevels,
  }),
  /** What to come back to after a week. */
  afterWeek: text,
  /** The lesson in a quarter of an hour. */
  fifteenMinutes: z.array(z.strictObject({ minutes: z.int().positive(), do: text })).min(2),
  twoLessons: z.strictObject({
    /** The section with which the first of the two ends. */
    endsAfter: text,
    /** How to end the first and begin the second. */
    between: text,
  }),
  ifItGoesWrong: z.array(z.strictObject({ when: text, then: text })).min(2),
});
