import type { MdxLesson } from "../mdx.ts";
import type { Rule } from "./rule.ts";

export const lessonIsWhole: Rule = {
  id: "lesson-is-whole",
  reason:
    "Every lesson shows what holds up, says what a reader may believe after it, and ends with a quiz.",
  example: {
    file: "lessons/1-who-counted.mdx",
    good: "## What holds up (5 minutes)",
    bad: [
      {
        write: "## What is good (5 minutes)",
        message: "Missing heading “What holds up”",
        hint: "Add a section with a sentence that holds up, and why, before the quiz.",
      },
    ],
  },
  check({ lessons, unit }, report) {
    for (const [index, { id }] of (unit?.value.lessons ?? []).entries()) {
      const lesson = lessons.get(id);
      if (!lesson) continue;
      for (const { isThere, message, hint, isForFirst = true } of parts) {
        if (isThere(lesson) || (index === 0 && !isForFirst)) continue;
        report({ file: lesson.file, range: { start: 0, end: 0 } }, message, hint);
      }
    }
  },
};

interface Part {
  readonly isThere: (lesson: MdxLesson) => boolean;
  readonly message: string;
  readonly hint: string;
  /** False for what only later lessons can have. */
  readonly isForFirst?: boolean;
}

const hasHeading =
  (words: string) =>
  ({ blocks }: MdxLesson): boolean =>
    blocks.some(({ type, text }) => type === "heading" && text.startsWith(words));
const places =
  (wanted: string) =>
  ({ placements }: MdxLesson): boolean =>
    placements.some(({ component }) => component === wanted);

const parts: readonly Part[] = [
  {
    isThere: hasHeading("What holds up"),
    message: "Missing heading “What holds up”",
    hint: "Add a section with a sentence that holds up, and why, before the quiz.",
  },
  {
    isThere: hasHeading("What you may reasonably believe after this"),
    message: "Missing heading “What you may reasonably believe after this”",
    hint: "Add it after what holds up, with three or four points.",
  },
  {
    isThere: places("Quiz"),
    message: "Missing `<Quiz />`",
    hint: "Place the lesson's quiz near its end.",
  },
  {
    isThere: places("Returns"),
    message: "Missing `<Returns />`",
    hint: "Place it near the start: three questions from earlier lessons.",
    isForFirst: false,
  },
];
