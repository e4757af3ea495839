import type { PracticeText, Unit } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { dateInWords } from "../date.ts";
import { annotatedPart } from "./annotated-part.ts";
import { adaptedPart, articlePart, titleOf } from "./article-part.ts";
import { cardsPart } from "./cards-part.ts";
import { discussionPart, startersPart } from "./discussion-parts.ts";
import { exitTicketsPart, exitTicketsRubric } from "./exit-ticket-parts.ts";
import { editions, wide, type Edition } from "./editions.ts";
import { glossaryPart } from "./glossary-part.ts";
import { keyPart } from "./key-part.ts";
import type { Part } from "./parts.ts";
import { planPart } from "./plan-part.ts";
import { quizKeyPart } from "./quiz-key-part.ts";
import { quizPart } from "./quiz-part.ts";
import { rubricPart } from "./rubric-part.ts";
import { slidesPart } from "./slides-part.ts";
import { describeSheet, type About, type Sheet } from "./sheet.ts";
import { sourceCardsPart } from "./source-cards-part.ts";
import { worksheetPart } from "./worksheet-part.ts";

/** A sheet before it knows what it belongs to. */
interface Draft {
  readonly id: string;
  /** That of its only part where it has one. */
  readonly title?: string;
  readonly about: About;
  readonly parts: readonly Part[];
  /** Those for paper where it names none. */
  readonly editions?: readonly Edition[];
}

/** Every sheet of a unit: a student's first, then a teacher's; one with all of each comes first. */
export function unitSheets(unit: Unit, pictures: readonly Part[]): Sheet[] {
  const quizzes = unit.lessons.map(({ id, title, quiz }) => ({ id, title, quiz }));
  if (unit.checkOut.length > 0)
    quizzes.push({ id: "check-out", title: "Check-out", quiz: unit.checkOut });
  const student: Draft[] = [
    { id: "article", about: { words: "article" }, parts: [articlePart(unit)] },
    { id: "adapted", about: { words: "adapted" }, parts: [adaptedPart(unit)] },
    { id: "worksheet", about: { words: "worksheet" }, parts: [worksheetPart(unit)] },
    { id: "cards", about: { words: "cards" }, parts: [cardsPart()] },
    ...quizzes.map(({ id, title, quiz }): Draft => ({
      id: `quiz-${id}`,
      about: { words: "quiz", lesson: title },
      parts: [quizPart(`Quiz: ${title}`, quiz, unit)],
    })),
    ...unit.lessons.flatMap((lesson) =>
      draftOf(`exit-tickets-${lesson.id}`, "exitTickets", exitTicketsPart(lesson), lesson.title),
    ),
    ...unit.lessons.flatMap((lesson) =>
      draftOf(`sources-${lesson.id}`, "sources", sourceCardsPart(lesson), lesson.title),
    ),
    ...draftOf("starters", "starters", startersPart(unit)),
    ...(pictures.length > 0 ? [picturesDraft(pictures)] : []),
    { id: "glossary", about: { words: "glossary" }, parts: [glossaryPart(unit.reference)] },
  ];
  const teacher: Draft[] = [
    ...unit.lessons.flatMap((lesson) =>
      draftOf(`plan-${lesson.id}`, "plan", planPart(unit, lesson), lesson.title),
    ),
    ...draftOf("discussion", "discussion", discussionPart(unit)),
    { id: "annotated", about: { words: "annotated" }, parts: [annotatedPart(unit, false)] },
    { id: "annotated-letters", about: { words: "letters" }, parts: [annotatedPart(unit, true)] },
    { id: "key", about: { words: "key" }, parts: [keyPart(unit)] },
    ...quizzes.map(({ id, title, quiz }): Draft => ({
      id: `key-${id}`,
      about: { words: "quizKey", lesson: title },
      parts: [quizKeyPart(`Quiz: ${title}`, quiz, unit)],
    })),
    ...draftOf("exit-tickets", "ticketLevels", exitTicketsRubric(unit)),
    { id: "rubric", about: { words: "rubric" }, parts: [rubricPart(unit.reference)] },
  ];
  return [...finished(unit, student, teacher), ...slideSheets(unit)];
}

/** A sheet of what there is; none where there is nothing. */
const draftOf = (
  id: string,
  words: About["words"],
  parts: readonly Part[],
  lesson?: string,
): Draft[] =>
  parts.length > 0
    ? [{ id, about: lesson === undefined ? { words } : { words, lesson }, parts }]
    : [];

/** The slides of each lesson: in no pack, for they are not for paper. */
const slideSheets = (unit: Unit): Sheet[] =>
  unit.lessons
    .filter(({ slides }) => slides.length > 0)
    .map((lesson) =>
      sheet(unit, true, {
        id: `slides-${lesson.id}`,
        about: { words: "slides", lesson: lesson.title },
        parts: [slidesPart(unit, lesson)],
        editions: [wide],
      }),
    );

const picturesDraft = (pictures: readonly Part[]): Draft => ({
  id: "pictures",
  title: "Pictures",
  about: { words: "pictures" },
  parts: pictures,
});

/** Every sheet of a practice text. */
export function practiceSheets(text: PracticeText): Sheet[] {
  const quiz = quizPart(`Quiz: ${titleOf(text)}`, text.quiz, text);
  const student: Draft[] = [
    { id: "text", about: { words: "text" }, parts: [articlePart(text)] },
    {
      id: "worksheet",
      title: `Worksheet and quiz: ${titleOf(text)}`,
      about: { words: "worksheetAndQuiz" },
      parts: [worksheetPart(text), quiz],
    },
  ];
  const teacher: Draft[] = [
    {
      id: "key",
      title: `Key: ${titleOf(text)}`,
      about: { words: "keyAndQuiz" },
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
      about: { words: "studentPack" },
      parts: allOf(student),
    }),
    ...student.map((draft) => sheet(text, false, draft)),
    sheet(text, true, {
      id: "teacher-pack",
      about: { words: "teacherPack" },
      parts: allOf(teacher),
    }),
    ...teacher.map((draft) => sheet(text, true, draft)),
  ];
}

function sheet(text: Unit | PracticeText, isForTeacher: boolean, draft: Draft): Sheet {
  const [only] = draft.parts.length === 1 ? draft.parts : [];
  const pack = isForTeacher ? "Teacher pack" : "Student pack";
  const title = draft.title ?? only?.title ?? `${pack}: ${titleOf(text)}`;
  const isSecret = draft.parts.some((part) => part.isForTeacher);
  return {
    editions,
    ...draft,
    title,
    description: describeSheet(draft.about, english),
    foot: `${isSecret ? "TEACHER · " : ""}${shortened(title)} · Take It Apart · ${dateInWords(text.version)}`,
    isForTeacher,
  };
}

/** As much of a title as fits into the foot of a page in large print. */
function shortened(title: string): string {
  const room = 44;
  return title.length <= room ? title : `${title.slice(0, title.lastIndexOf(" ", room - 2))} …`;
}
