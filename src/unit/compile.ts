import { anchorQuotation, type Quotation } from "./anchor.ts";
import { parseArticle } from "./article.ts";
import { sortDiagnostics, type Diagnostic } from "./diagnostic.ts";
import { draftUnit, type UnitFolder } from "./draft.ts";
import type { Annotation, LabelledStatement, Lesson, Statement, Unit } from "./model.ts";
import type { Draft, Report } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import { cueEffects } from "./vocabulary.ts";

/** The unit, or everything that is wrong with it: never both, never half. */
export type Compiled =
  | { readonly unit: Unit; readonly diagnostics: readonly [] }
  | { readonly unit: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Makes a unit of an author's files: read, check against every rule, anchor. */
export function compile(folder: UnitFolder): Compiled {
  const { draft, diagnostics: unreadable } = draftUnit(folder);
  const diagnostics = [...unreadable, ...checkText(folder), ...(draft ? check(draft) : [])];
  const unit = draft && diagnostics.length === 0 ? assemble(folder.id, draft) : undefined;
  return unit
    ? { unit, diagnostics: [] }
    : { unit: undefined, diagnostics: sortDiagnostics(diagnostics) };
}

function checkText({ files, shared }: UnitFolder): Diagnostic[] {
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

function assemble(id: string, draft: Draft): Unit | undefined {
  if (!draft.unit) return undefined;
  const { lessons, article, ...description } = draft.unit.value;
  const values = <T>({ entries }: { entries: readonly { value: T }[] }): T[] =>
    entries.map(({ value }) => value);
  return {
    ...description,
    id,
    article: { ...article, ...draft.article },
    adapted: parseArticle(draft.adapted?.text ?? "").sentences.map(({ text }) => text),
    statements: values(draft.statements)
      .toSorted((a, b) => a.sentence - b.sentence)
      .map((statement) => label(statement, draft)),
    questions: values(draft.questions),
    sources: values(draft.sources).filter(({ verified }) => verified),
    estimates: draft.estimates?.value,
    lessons: lessons.map((lesson): Lesson => {
      return { ...lesson, quiz: values(draft.quizzes.get(lesson.id) ?? { entries: [] }) };
    }),
    reference: { patterns: values(draft.patterns), terms: values(draft.terms) },
  };
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
