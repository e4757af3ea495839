import { parseArticle } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { FolderReader } from "./folder-reader.ts";
import type { SourceFile } from "./model.ts";
import type { Draft } from "./rules/rule.ts";
import { discussionSchema } from "./schema/discussion.ts";
import { questionSchema, sourceSchema } from "./schema/evidence.ts";
import { practiceSchema } from "./schema/practice.ts";
import { patternSchema, rubricRowSchema, termSchema } from "./schema/reference.ts";
import { statementSchema } from "./schema/statement.ts";
import { unitSchema } from "./schema/unit.ts";

/** A unit or a practice text as its files lie in the folder. */
export interface ContentFolder {
  readonly id: string;
  /** The folder as an author knows it, like `content/units/turkey-oil`. */
  readonly path: string;
  /** Keyed by the name inside the folder, like `lessons/1-who-says-so.mdx`. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What all units share, keyed by name: `patterns.yaml`, `glossary.yaml` and `rubric.yaml`. */
  readonly shared: ReadonlyMap<string, SourceFile>;
}

/** What could be read, and what could not. No draft without an article. */
interface Drafted {
  readonly draft?: Draft;
  readonly diagnostics: Diagnostic[];
}

/** Reads all files of a unit. */
export function draftUnit(folder: ContentFolder): Drafted {
  const reader = new FolderReader(folder);
  const unit = reader.record("unit.yaml", unitSchema);
  const { quizzes, ...lessons } = reader.lessons(unit);
  const checkOut = reader.optionalQuiz("check-out.quiz.yaml");
  return drafted(reader, folder, unit !== undefined, {
    unit,
    practice: undefined,
    adapted: reader.file("adapted.txt"),
    pictures: reader.pictures(),
    discussion: reader.optional("discussion.yaml", discussionSchema),
    guide: reader.guide(),
    ...lessons,
    quizzes: checkOut ? new Map([...quizzes, ["check-out", checkOut]]) : quizzes,
  });
}

/** Reads all files of a practice text. */
export function draftPractice(folder: ContentFolder): Drafted {
  const reader = new FolderReader(folder);
  return drafted(reader, folder, true, {
    unit: undefined,
    practice: reader.record("practice.yaml", practiceSchema),
    adapted: undefined,
    pictures: {},
    discussion: undefined,
    guide: undefined,
    lessons: new Map(),
    plans: new Map(),
    slides: new Map(),
    quizzes: new Map([["quiz", reader.quiz("quiz.yaml")]]),
  });
}

type Own = Omit<Draft, "files" | "articleFile" | "article" | keyof Lists>;
type Lists = Pick<Draft, "statements" | "questions" | "sources" | "patterns" | "terms" | "rubric">;

/** Adds what both have: the article and all that stands about it. */
function drafted(
  reader: FolderReader,
  { files }: ContentFolder,
  areLessonsKnown: boolean,
  own: Own,
): Drafted {
  const articleFile = reader.file("article.txt");
  const lists: Lists = {
    statements: reader.list("statements.yaml", statementSchema, "sentence"),
    questions: reader.list("questions.yaml", questionSchema),
    sources: reader.list("sources.yaml", sourceSchema),
    patterns: reader.sharedList("patterns.yaml", patternSchema),
    terms: reader.sharedList("glossary.yaml", termSchema),
    rubric: reader.sharedList("rubric.yaml", rubricRowSchema),
  };
  const diagnostics = [
    ...reader.diagnostics,
    ...reader.missingFiles(),
    ...reader.strangers(areLessonsKnown),
  ];
  if (!articleFile) return { diagnostics };
  const article = parseArticle(articleFile.text);
  return { draft: { ...own, ...lists, files, articleFile, article }, diagnostics };
}
