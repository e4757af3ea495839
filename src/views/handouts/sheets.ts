import type { PracticeText, Unit } from "../../unit/model.ts";
import { dateInWords } from "../date.ts";
import { annotatedPart } from "./annotated-part.ts";
import { adaptedPart, articlePart, titleOf } from "./article-part.ts";
import { cardsPart } from "./cards-part.ts";
import { glossaryPart } from "./glossary-part.ts";
import { keyPart } from "./key-part.ts";
import type { Part } from "./parts.ts";
import { quizKeyPart } from "./quiz-key-part.ts";
import { quizPart } from "./quiz-part.ts";
import { rubricPart } from "./rubric-part.ts";
import type { Sheet } from "./sheet.ts";
import { worksheetPart } from "./worksheet-part.ts";

/** A sheet before it knows what it belongs to. */
interface Draft {
  readonly id: string;
  /** That of its only part where it has one. */
  readonly title?: string;
  readonly description: string;
  readonly parts: readonly Part[];
}

/** Every sheet of a unit: a student's first, then a teacher's; one with all of each comes first. */
export function unitSheets(unit: Unit, pictures: readonly Part[]): Sheet[] {
  const quizzes = unit.lessons.map(({ id, title, quiz }) => ({ id, title, quiz }));
  if (unit.checkOut.length > 0)
    quizzes.push({ id: "check-out", title: "Check-out", quiz: unit.checkOut });
  const student: Draft[] = [
    {
      id: "article",
      description: "The article, clean, with numbered sentences and room for notes.",
      parts: [articlePart(unit)],
    },
    {
      id: "adapted",
      description: "The article in easier words. Hand it out beside the original.",
      parts: [adaptedPart(unit)],
    },
    {
      id: "worksheet",
      description: "A row for each sentence: its kind, the word that told, a question.",
      parts: [worksheetPart(unit)],
    },
    {
      id: "cards",
      description: "Blank cards for claims, conclusions and questions, four a page.",
      parts: [cardsPart()],
    },
    ...quizzes.map(({ id, title, quiz }) => ({
      id: `quiz-${id}`,
      description: `The questions of “${title}”, without answers.`,
      parts: [quizPart(`Quiz: ${title}`, quiz, unit)],
    })),
    ...(pictures.length > 0
      ? [
          {
            id: "pictures",
            title: "Pictures",
            description: "The pictures of the unit, each with its table and sources.",
            parts: pictures,
          },
        ]
      : []),
    {
      id: "glossary",
      description: "Short definitions, and the patterns of reasoning.",
      parts: [glossaryPart(unit.reference)],
    },
  ];
  const teacher: Draft[] = [
    {
      id: "annotated",
      description: "The article with its labels, for after the class has labelled it.",
      parts: [annotatedPart(unit, false)],
    },
    {
      id: "annotated-letters",
      description: "The same with letters alone, for whom lines are hard to read.",
      parts: [annotatedPart(unit, true)],
    },
    {
      id: "key",
      description: "Every label with its reason, what else is accepted, and what to say.",
      parts: [keyPart(unit)],
    },
    ...quizzes.map(({ id, title, quiz }) => ({
      id: `key-${id}`,
      description: `The quiz of “${title}” with the reason for every choice.`,
      parts: [quizKeyPart(`Quiz: ${title}`, quiz, unit)],
    })),
    {
      id: "rubric",
      description: "What to look for in a student's work, with samples.",
      parts: [rubricPart(unit.reference)],
    },
  ];
  return finished(unit, student, teacher);
}

/** Every sheet of a practice text. */
export function practiceSheets(text: PracticeText): Sheet[] {
  const quiz = quizPart(`Quiz: ${titleOf(text)}`, text.quiz, text);
  const student: Draft[] = [
    {
      id: "text",
      description: "The text, clean, with numbered sentences and room for notes.",
      parts: [articlePart(text)],
    },
    {
      id: "worksheet",
      title: `Worksheet and quiz: ${titleOf(text)}`,
      description: "A row for each sentence, and the quiz.",
      parts: [worksheetPart(text), quiz],
    },
  ];
  const teacher: Draft[] = [
    {
      id: "key",
      title: `Key: ${titleOf(text)}`,
      description: "Every label with its reason, and the quiz with the reason for every choice.",
      parts: [keyPart(text), quizKeyPart(quiz.title, text.quiz, text)],
    },
  ];
  return finished(text, student, teacher);
}

function finished(
  text: Unit | PracticeText,
  student: readonly Draft[],
  teacher: readonly Draft[],
): Sheet[] {
  const allOf = (drafts: readonly Draft[]): Part[] => drafts.flatMap(({ parts }) => parts);
  return [
    sheet(text, false, {
      id: "student-pack",
      description: "Everything that a student gets, in one file.",
      parts: allOf(student),
    }),
    ...student.map((draft) => sheet(text, false, draft)),
    sheet(text, true, {
      id: "teacher-pack",
      description: "Everything for the teacher, in one file.",
      parts: allOf(teacher),
    }),
    ...teacher.map((draft) => sheet(text, true, draft)),
  ];
}

function sheet(text: Unit | PracticeText, isForTeacher: boolean, draft: Draft): Sheet {
  const [only] = draft.parts.length === 1 ? draft.parts : [];
  const pack = isForTeacher ? "Teacher pack" : "Student pack";
  const title = draft.title ?? only?.title ?? `${pack}: ${titleOf(text)}`;
  return {
    ...draft,
    title,
    foot: `${isForTeacher ? "TEACHER · " : ""}${shortened(title)} · Take It Apart · ${dateInWords(text.version)}`,
    isForTeacher,
  };
}

/** As much of a title as fits into the foot of a page in large print. */
function shortened(title: string): string {
  const room = 44;
  return title.length <= room ? title : `${title.slice(0, title.lastIndexOf(" ", room - 2))} …`;
}
