import { parseArticle } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { FolderReader } from "./folder-reader.ts";
import type { SourceFile } from "./model.ts";
import type { Draft } from "./rules/rule.ts";
import { estimatesSchema, questionSchema, sourceSchema } from "./schema/evidence.ts";
import { patternSchema, termSchema } from "./schema/reference.ts";
import { statementSchema } from "./schema/statement.ts";
import { unitSchema } from "./schema/unit.ts";

/** A unit as its files lie in the folder. */
export interface UnitFolder {
  readonly id: string;
  /** The folder as an author knows it, like `content/units/turkey-oil`. */
  readonly path: string;
  /** Keyed by the name inside the folder, like `lessons/1-who-says-so.mdx`. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What all units share, keyed by name: `patterns.yaml` and `glossary.yaml`. */
  readonly shared: ReadonlyMap<string, SourceFile>;
}

/** Reads all files of a unit, gathering what could not be read. No draft without an article. */
export function draftUnit(folder: UnitFolder): { draft?: Draft; diagnostics: Diagnostic[] } {
  const reader = new FolderReader(folder);
  const articleFile = reader.file("article.txt");
  const unit = reader.record("unit.yaml", unitSchema);
  const lessons = reader.lessons(unit);
  const draft: Omit<Draft, "articleFile" | "article"> = {
    files: folder.files,
    unit,
    adapted: reader.file("adapted.txt"),
    statements: reader.list("statements.yaml", statementSchema, "sentence"),
    questions: reader.list("questions.yaml", questionSchema),
    sources: reader.list("sources.yaml", sourceSchema),
    estimates: folder.files.has("estimates.yaml")
      ? reader.record("estimates.yaml", estimatesSchema)
      : undefined,
    ...lessons,
    patterns: reader.sharedList("patterns.yaml", patternSchema),
    terms: reader.sharedList("glossary.yaml", termSchema),
  };
  const diagnostics = [
    ...reader.diagnostics,
    ...reader.missingFiles(),
    ...reader.strangers(unit !== undefined),
  ];
  if (!articleFile) return { diagnostics };
  return { draft: { ...draft, articleFile, article: parseArticle(articleFile.text) }, diagnostics };
}
