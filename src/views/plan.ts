import type { Lesson, Plan, Unit } from "../unit/model.ts";
import { readingLevel } from "../unit/reading-level.ts";
import { kinds, type Copies, type Kind, type SheetName } from "../unit/vocabulary.ts";
import type { Words } from "../words/languages.ts";

/** A lesson's plan as page and sheet show it: everything named, counted and timed. */
export interface PlanView {
  /** “Lesson 2 · 50 minutes”. */
  readonly kicker: string;
  readonly title: string;
  readonly question: string;
  readonly audience: string;
  readonly outcomes: readonly string[];
  readonly standards: readonly StandardLine[];
  readonly print: readonly PrintLine[];
  /** What to know and to have before the lesson. */
  readonly before: readonly Note[];
  /** Which slides to show in one period; none where all are shown. */
  readonly core: readonly Note[];
  readonly steps: readonly StepLine[];
  readonly during: readonly Note[];
  /** The letters of the kinds, for who has not met them. */
  readonly kinds: readonly KindLine[];
  readonly exitTicket: ExitTicketView;
  readonly afterWeek: Note;
  readonly twoLessons: Plan["twoLessons"];
  /** “5 min” and what to do in them. */
  readonly short: readonly Note[];
  readonly wrong: readonly Note[];
}

interface StandardLine {
  readonly code: string;
  readonly fit: string;
  readonly paraphrase: string;
}

interface PrintLine {
  readonly sheet: SheetName;
  readonly words: string;
}

interface Note {
  readonly name: string;
  readonly text: string;
}

interface KindLine {
  readonly code: string;
  readonly label: string;
}

interface ExitTicketView {
  readonly task: string;
  readonly begins: readonly string[];
  readonly levels: readonly {
    readonly name: string;
    readonly means: string;
    readonly sample: string;
  }[];
}

interface StepLine {
  /** “7–12”: minutes from the beginning of the lesson. */
  readonly time: string;
  readonly section: string;
  readonly do: string;
  readonly ask: string | undefined;
  readonly expect: string | undefined;
}

/** The plan of a lesson; `undefined` where the unit has no plans. */
export function planOf(unit: Unit, lesson: Lesson, words: Words): PlanView | undefined {
  const { plan } = lesson;
  if (!plan) return undefined;
  const say = words.pages.plan;
  return {
    kicker: say.kicker(unit.lessons.indexOf(lesson) + 1, lesson.minutes),
    title: lesson.title,
    question: lesson.question,
    audience: audienceOf(unit, words),
    outcomes: plan.outcomes,
    standards: standardsOf(unit, plan, words),
    print: plan.print.map(({ sheet, copies }) => ({
      sheet,
      words: say.copies(countOf(sheet, copies), say.sheets[sheet]),
    })),
    before: [
      ...(plan.bring === undefined ? [] : [{ name: say.bring, text: plan.bring }]),
      { name: say.noDevices, text: plan.noDevices },
      { name: say.before, text: plan.before },
      { name: say.care, text: plan.care },
      { name: say.opening, text: `“${plan.opening}”` },
    ],
    core: coreOf(lesson, words),
    steps: stepsOf(lesson, plan, words),
    during: [
      { name: say.check, text: plan.check },
      { name: say.support, text: plan.support },
      { name: say.stretch, text: plan.stretch },
      { name: say.englishLearners, text: plan.englishLearners },
      { name: say.lowVision, text: plan.lowVision },
    ],
    kinds: Object.entries(kinds).map(([kind, { code }]) => ({
      code,
      label: words.vocabulary.kinds[kind as Kind].label,
    })),
    exitTicket: {
      ...plan.exitTicket,
      levels: plan.exitTicket.levels.map(({ level, means, sample }) => ({
        name: say.levels[level],
        means,
        sample,
      })),
    },
    afterWeek: { name: say.afterWeek, text: plan.afterWeek },
    twoLessons: plan.twoLessons,
    short: plan.fifteenMinutes.map((part) => ({
      name: say.minutes(part.minutes),
      text: part.do,
    })),
    wrong: plan.ifItGoesWrong.map(({ when, then }) => ({ name: when, text: then })),
  };
}

function audienceOf({ grades, article, adapted }: Unit, { pages }: Words): string {
  const gradeOf = (lines: readonly string[]): number => Math.round(readingLevel(lines).grade);
  const body = article.sentences.slice(1).map(({ text }) => text);
  return pages.plan.audience(grades, gradeOf(body), gradeOf(adapted.slice(1)));
}

function standardsOf({ standards }: Unit, plan: Plan, { pages }: Words): StandardLine[] {
  return standards
    .filter(({ code }) => plan.standards.includes(code))
    .map(({ code, paraphrase, fit }) => ({ code, fit: pages.plan.fits[fit], paraphrase }));
}

/** Every step of the plan stands for a section of the lesson, and takes its minutes. */
function stepsOf({ sections }: Lesson, { steps }: Plan, { pages }: Words): StepLine[] {
  let passed = 0;
  return steps.map(({ section, do: task, ask, expect }, index) => {
    const from = passed;
    passed += sections[index]?.minutes ?? 0;
    return { time: pages.plan.time(from, passed), section, do: task, ask, expect };
  });
}

/** Slides count from the title; after the last one comes the exit ticket. */
function coreOf({ slides }: Lesson, { pages }: Words): Note[] {
  if (slides.every(({ extra }) => !extra)) return [];
  const shown = slides.flatMap(({ extra }, index) => (extra ? [] : index + 2));
  const text = pages.plan.coreSlides(inRanges([1, ...shown, slides.length + 2]));
  return [{ name: pages.plan.core, text }];
}

/** “1–4, 6, 8–9”. */
function inRanges(numbers: readonly number[]): string {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts.map((start, index) => [...new Set([start, ends[index]])].join("–")).join(", ");
}

/** As many as most classes have. */
const students = 30;
const sharing: Readonly<Record<Copies, number>> = { each: 1, pair: 2, group: 4, room: 15 };
/** Exit tickets are cut apart. */
const ticketsOnPage = 4;

function countOf(sheet: SheetName, copies: Copies): number {
  const pieces = Math.ceil(students / sharing[copies]);
  return sheet === "exit-tickets" ? Math.ceil(pieces / ticketsOnPage) : pieces;
}

/** The id of the sheet that a plan names: some are those of its lesson. */
export function sheetId(sheet: SheetName, { id }: Pick<Lesson, "id">): string {
  const isOfLesson = sheet === "quiz" || sheet === "exit-tickets" || sheet === "sources";
  return isOfLesson ? `${sheet}-${id}` : sheet;
}
