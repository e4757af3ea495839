import type { Rule } from "./rule.ts";

/** What the reading of a file itself answers for: see `source.ts`, `read.ts` and `mdx.ts`. */
export const heldWhileReading: readonly Rule[] = [
  {
    id: "yaml-syntax",
    reason: "A file that cannot be read says nothing.",
    example: {
      file: "questions.yaml",
      good: "whereToLook: The harbour log of that week.",
      bad: [
        {
          write: "whereToLook: ‸The log: see the harbour.",
          message: "Unreadable YAML: Value with a colon and a space in it",
          hint: "Put quotes around the value.",
        },
      ],
    },
  },
  {
    id: "known-key",
    reason: "A misspelt key would be dropped in silence.",
    example: {
      file: "questions.yaml",
      good: "whoCouldAnswer: The harbour master.",
      bad: [
        {
          write: "‸whoCouldAnwser: The harbour master.",
          message: "Unknown key `whoCouldAnwser`",
          hint: "Did you mean `whoCouldAnswer`?",
        },
      ],
    },
  },
  {
    id: "field-missing",
    reason: "Each kind of sentence has a card, and a card has all of its fields.",
    example: {
      file: "statements.yaml",
      good: "  missingLink: That two late boats make a failed timetable.\n",
      bad: [
        {
          write: "",
          message: "Missing `missingLink`",
          hint: "Add a line `missingLink: …`.",
        },
      ],
    },
  },
  {
    id: "field-empty",
    reason: "An empty field looks finished and is not.",
    example: {
      file: "statements.yaml",
      good: "fairVersion: Two boats were late in one week.",
      bad: [{ write: "fairVersion: ‸''", message: "Empty `fairVersion`", hint: "Fill it in." }],
    },
  },
  {
    id: "right-type",
    reason: "A number where words belong, or words where a list belongs, cannot be shown.",
    example: {
      file: "questions.yaml",
      good: "sentences: [2]",
      bad: [
        {
          write: "sentences: ‸the second",
          message: "Expected a list in `sentences`, found “the second”",
        },
      ],
    },
  },
  {
    id: "known-word",
    reason: "Support, findings and kinds are fixed words, the same on page, sheet and key.",
    example: {
      file: "statements.yaml",
      good: "word: unsupported-here",
      bad: [
        {
          write: "word: ‸unsuported-here",
          message: "Unknown word “unsuported-here” in `word`",
          hint: "Did you mean `unsupported-here`? The words are `supported`, `partly-supported`, `unsupported-here`.",
        },
      ],
    },
  },
  {
    id: "mdx-syntax",
    reason: "A tag that is not closed swallows the rest of the lesson.",
    example: {
      file: "lessons/1-who-counted.mdx",
      good: '<Term id="timetable">timetable</Term>',
      bad: [
        {
          write: '<Term id="timetable">timetable‸</Trem>',
          message:
            "Unreadable MDX: Unexpected closing tag `</Trem>`, expected corresponding closing tag for `<Term>`",
        },
      ],
    },
  },
  {
    id: "file-exists",
    reason: "A unit is a folder of named files; each lesson in `unit.yaml` has a text and a quiz.",
    example: {
      file: "unit.yaml",
      good: "  - id: 1-who-counted",
      bad: [
        {
          write: "  - id: ‸1-who-counts",
          message: "Missing file `lessons/1-who-counts.mdx`",
          hint: "Did you mean `lessons/1-who-counted.mdx`?",
        },
      ],
    },
  },
];
