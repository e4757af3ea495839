import { anchorQuotation, type Quotation } from "./anchor.ts";
import { parseArticle } from "./article.ts";
import { sortDiagnostics, type Diagnostic } from "./diagnostic.ts";
import { draftPractice, draftUnit, type ContentFolder } from "./draft.ts";
import type {
  Annotation,
  LabelledStatement,
  LabelledText,
  Lesson,
  PracticeText,
  Source,
  Statement,
  Unit,
} from "./model.ts";
import type { MdxLesson } from "./mdx.ts";
import type { Draft, Report } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import { sectionsOf } from "./sections.ts";
import { cueEffects } from "./vocabulary.ts";

/** The value, or everything that is wrong with its files: never both, never half. */
export type Compiled<T> =
  | { readonly value: T; readonly diagnostics: readonly [] }
  | { readonly value: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Makes a unit of an author's files: read, check against every rule, anchor. */
export function compileUnit(folder: ContentFolder): Compiled<Unit> {
  return compile(folder, draftUnit(folder), assembleUnit);
}

/** Makes a practice text of an author's files, by the same way as a unit. */
export function compilePractice(folder: ContentFolder): Compiled<PracticeText> {
  return compile(folder, draftPractice(folder), assemblePractice);
}

function compile<T>(
  folder: ContentFolder,
  { draft, diagnostics: unreadable }: ReturnType<typeof draftUnit>,
  assemble: (id: string, draft: Draft) => T | undefined,
): Compiled<T> {
  const diagnostics = [...unreadable, ...checkText(folder), ...(draft ? check(draft) : [])];
  const value = draft && diagnostics.length === 0 ? assemble(folder.id, draft) : undefined;
  return value
    ? { value, diagnostics: [] }
    : { value: undefined, diagnostics: sortDiagnostics(diagnostics) };
}

function checkText({ files, shared }: ContentFolder): Diagnostic[] {
  return [...files.values(), ...shared.values()].flatMap((file) =>
    rules.flatMap(({ id, checkText }) => {
      const diagnostics: Diagnostic[] = [];
      checkText?.(file, (start, end, message, hint) =>
        diagnostics.push({ ruleId: id, place: { file, range: { start, end } }, message, hint }),
      );
      return diagnostics;
    }),
  );
}

function check(draft: Draft): Diagnostic[] {
  return rules.flatMap((rule) => {
    const diagnostics: Diagnostic[] = [];
    const report: Report = (place, message, more = {}) => {
      const rest = typeof more === "string" ? { hint: more } : more;
      diagnostics.push({ ruleId: rule.id, place, message, ...rest });
    };
    rule.check?.(draft, report);
    return diagnostics;
  });
}

function assembleUnit(id: string, draft: Draft): Unit | undefined {
  if (!draft.unit) return undefined;
  const { lessons, article, ...description } = draft.unit.value;
  const everyItem = [...draft.quizzes.values()].flatMap(valuesOf);
  return {
    ...description,
    ...labelledText(id, draft),
    type: "unit",
    article: { ...article, ...draft.article },
    adapted: parseArticle(draft.adapted?.text ?? "").sentences.map(({ text }) => text),
    pictures: picturesOf(draft),
    discussion: draft.discussion?.value,
    hasGuide: draft.guide !== undefined,
    lessons: lessons.map((lesson): Lesson => {
      const quiz = draft.quizzes.get(lesson.id);
      const returns = quiz?.returns.map(({ id }) => id) ?? [];
      const text = draft.lessons.get(lesson.id);
      return {
        ...lesson,
        sections: text ? sectionsOf(text).map(({ title, minutes }) => ({ title, minutes })) : [],
        returns: everyItem.filter((item) => returns.includes(item.id)),
        quiz: quiz ? valuesOf(quiz) : [],
        cards: text ? cardsOf(text, draft) : [],
        plan: draft.plans.get(lesson.id)?.value,
        slides: valuesOf(draft.slides.get(lesson.id) ?? { entries: [] }),
      };
    }),
    checkOut: valuesOf(draft.quizzes.get("check-out") ?? { entries: [] }),
  };
}

function assemblePractice(id: string, draft: Draft): PracticeText | undefined {
  if (!draft.practice) return undefined;
  return {
    ...draft.practice.value,
    ...labelledText(id, draft),
    type: "practice",
    quiz: valuesOf(draft.quizzes.get("quiz") ?? { entries: [] }),
  };
}

function labelledText(id: string, draft: Draft): Omit<LabelledText, "type"> {
  return {
    id,
    article: draft.article,
    statements: valuesOf(draft.statements)
      .toSorted((a, b) => a.sentence - b.sentence)
      .map((statement) => label(statement, draft)),
    questions: valuesOf(draft.questions),
    sources: valuesOf(draft.sources).filter(({ verified }) => verified),
    reference: {
      patterns: valuesOf(draft.patterns),
      terms: valuesOf(draft.terms),
      rubric: valuesOf(draft.rubric),
    },
  };
}

/** The sources that a lesson shows as cards, in its order. */
function cardsOf({ placements }: MdxLesson, { sources }: Draft): Source[] {
  const placed = placements.filter(({ component }) => component === "SourceCard");
  return placed.flatMap(({ attributes }) =>
    valuesOf(sources).filter(({ id }) => id === attributes.get("id")),
  );
}

function valuesOf<T>({ entries }: { entries: readonly { value: T }[] }): T[] {
  return entries.map(({ value }) => value);
}

function picturesOf({ pictures }: Draft): Unit["pictures"] {
  const drawn = Object.entries(pictures).flatMap(([name, entry]): [string, unknown][] =>
    entry ? [[name, entry.value]] : [],
  );
  return Object.fromEntries(drawn);
}

function label(statement: Statement, { article }: Draft): LabelledStatement {
  const text = article.sentences[statement.sentence]?.text ?? "";
  const anchored = (quotation: Quotation, type: Annotation["type"], note: string): Annotation[] =>
    anchorQuotation(text, quotation).map((range) => ({ type, range, note }));
  const loaded = statement.loaded.flatMap((word) => anchored(word, "loaded", word.plain));
  const cue =
    statement.kind === "attributed-claim"
      ? anchored(statement.cue, "cue", cueEffects[statement.cue.effect])
      : [];
  return { ...statement, annotations: [...cue, ...loaded] };
}
