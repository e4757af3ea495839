import type { z } from "zod";
import { nearest } from "./anchor.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { ContentFolder } from "./draft.ts";
import { parseMdx, type MdxLesson } from "./mdx.ts";
import type { Picture, PictureName, Plan, Slide, SourceFile, UnitDescription } from "./model.ts";
import { readList, readRecord, type Entry, type List } from "./read.ts";
import type { Draft, QuizDraft } from "./rules/rule.ts";
import { pictureSchemas } from "./schema/pictures.ts";
import { planSchema } from "./schema/plan.ts";
import { itemSchema, quizSchema } from "./schema/quiz.ts";
import { slideSchema } from "./schema/slides.ts";
import { parseYaml, startOf, type Path, type YamlSource } from "./source.ts";

/** Reads one folder and gathers what is wrong with its files. */
export class FolderReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #missing = new Map<string, Place | undefined>();
  readonly #folder: ContentFolder;
  readonly #expected = new Set<string>();

  constructor(folder: ContentFolder) {
    this.#folder = folder;
  }

  /** A file of the folder; where it is missing, `place` is where that is reported. */
  file(name: string, place?: Place): SourceFile | undefined {
    this.#expected.add(name);
    const file = this.#folder.files.get(name);
    if (!file) this.#missing.set(name, place);
    if (file?.text.trim() !== "") return file;
    this.diagnostics.push({
      ruleId: "file-exists",
      place: startOf(file),
      message: `Empty file \`${name}\``,
      hint: "Fill it in; content/README.md says what stands in it.",
    });
    return undefined;
  }

  yaml(file: SourceFile | undefined): YamlSource | undefined {
    if (!file) return undefined;
    const { source, diagnostics } = parseYaml(file);
    this.diagnostics.push(...diagnostics);
    return diagnostics.length === 0 ? source : undefined;
  }

  record<T>(name: string, schema: z.ZodType<T>): Entry<T> | undefined {
    const source = this.yaml(this.file(name));
    if (!source) return undefined;
    const { entry, diagnostics } = readRecord(source, schema);
    this.diagnostics.push(...diagnostics);
    return entry;
  }

  list<T>(name: string, schema: z.ZodType<T>, idKey = "id"): List<T> {
    return this.listIn(this.yaml(this.file(name)), schema, [], idKey);
  }

  /** The list in a file that all units share. */
  sharedList<T>(name: string, schema: z.ZodType<T>): List<T> {
    const file = this.#folder.shared.get(name);
    if (!file) this.diagnostics.push(missingShared(name));
    return this.listIn(this.yaml(file), schema);
  }

  listIn<T>(
    source: YamlSource | undefined,
    schema: z.ZodType<T>,
    path: Path = [],
    idKey = "id",
  ): List<T> {
    if (!source) return { entries: [], ids: new Set(), hasAllIds: false, isWhole: false };
    const { list, diagnostics } = readList(source, schema, path, idKey);
    this.diagnostics.push(...diagnostics);
    return list;
  }

  lessons(unit: Draft["unit"]): Pick<Draft, "lessons" | "quizzes" | "plans" | "slides"> {
    const lessons = new Map<string, MdxLesson>();
    const quizzes = new Map<string, QuizDraft>();
    const plans = new Map<string, Entry<Plan>>();
    const slides = new Map<string, List<Slide>>();
    for (const { id, place } of unit ? lessonsOf(unit) : this.#lessonsFound()) {
      const lesson = this.mdx(`lessons/${id}.mdx`, place);
      if (lesson) lessons.set(id, lesson);
      quizzes.set(id, this.quiz(`lessons/${id}.quiz.yaml`, place));
      const plan = this.optional(`lessons/${id}.plan.yaml`, planSchema);
      if (plan) plans.set(id, plan);
      const deck = `lessons/${id}.slides.yaml`;
      if (this.#folder.files.has(deck)) slides.set(id, this.list(deck, slideSchema));
    }
    return { lessons, quizzes, plans, slides };
  }

  /** A text with components; where it is missing, `place` is where that is reported. */
  mdx(name: string, place?: Place): MdxLesson | undefined {
    const file = this.file(name, place);
    if (!file) return undefined;
    const { lesson, diagnostics } = parseMdx(file);
    this.diagnostics.push(...diagnostics);
    return lesson;
  }

  /** The teacher's guide, which may be left out. */
  guide(): MdxLesson | undefined {
    return this.#folder.files.has("teach.mdx") ? this.mdx("teach.mdx") : undefined;
  }

  /** A record that may be left out. */
  optional<T>(name: string, schema: z.ZodType<T>): Entry<T> | undefined {
    return this.#folder.files.has(name) ? this.record(name, schema) : undefined;
  }

  /** Where `unit.yaml` cannot be read, the lessons whose files are there, so that all are checked. */
  #lessonsFound(): { id: string; place?: Place }[] {
    const names = [...this.#folder.files.keys()];
    const ids = names.flatMap((name) => /^lessons\/(.+)\.mdx$/u.exec(name)?.[1] ?? []);
    return ids.filter((id) => names.includes(`lessons/${id}.quiz.yaml`)).map((id) => ({ id }));
  }

  /** A quiz; where its file is missing, `place` is where that is reported. */
  quiz(name: string, place?: Place): QuizDraft {
    const source = this.yaml(this.file(name, place));
    if (!source) return { ...this.listIn(undefined, itemSchema), returns: [] };
    const { entry, diagnostics } = readRecord(source, quizSchema);
    this.diagnostics.push(...diagnostics);
    const hasItems = diagnostics.every(({ ruleId }) => ruleId === "known-key");
    const returns = (entry?.value.returns ?? []).map((id, index) => {
      return { id, place: source.placeOf(["returns", index]) };
    });
    return { ...this.listIn(hasItems ? source : undefined, itemSchema, ["items"]), returns };
  }

  /** A quiz that may be left out. */
  optionalQuiz(name: string): QuizDraft | undefined {
    return this.#folder.files.has(name) ? this.quiz(name) : undefined;
  }

  /** The pictures whose files are there. */
  pictures(): Draft["pictures"] {
    const drawn = Object.entries(pictureSchemas).filter(([name]) =>
      this.#folder.files.has(`${name}.yaml`),
    );
    return Object.fromEntries(
      drawn.map(([name, schema]) => [
        name,
        this.record<Picture<PictureName>>(`${name}.yaml`, schema),
      ]),
    );
  }

  /** Files that were asked for and are not there. */
  missingFiles(): Diagnostic[] {
    const { path, files } = this.#folder;
    const unclaimed = [...files.keys()].filter((name) => !this.#expected.has(name));
    return [...this.#missing].map(([name, place]) => {
      const near = nearest(name, unclaimed);
      return {
        ruleId: "file-exists",
        place: place ?? startOf({ path: `${path}/${name}`, text: "" }),
        message: `Missing file \`${name}\``,
        hint:
          near === undefined
            ? "Add it; content/README.md says what stands in it."
            : `Did you mean \`${near}\`?`,
      };
    });
  }

  /** Files that nothing asked for: most often a misspelt name. */
  strangers(isUnitRead: boolean): Diagnostic[] {
    const names = [...this.#folder.files].filter(([name]) => !this.#expected.has(name));
    return names.flatMap(([name, file]): Diagnostic[] => {
      const isLesson = name.startsWith("lessons/");
      if (isLesson && !isUnitRead) return [];
      const hint = isLesson
        ? "List the lesson in unit.yaml, or take the file out."
        : "Take it out, or give it a name from content/README.md.";
      return [
        { ruleId: "file-exists", place: startOf(file), message: `Unknown file \`${name}\``, hint },
      ];
    });
  }
}

function lessonsOf({ value, at }: Entry<UnitDescription>): { id: string; place: Place }[] {
  return value.lessons.map(({ id }, index) => ({ id, place: at(["lessons", index, "id"]) }));
}

function missingShared(name: string): Diagnostic {
  return {
    ruleId: "file-exists",
    place: startOf({ path: `content/${name}`, text: "" }),
    message: `Missing file \`content/${name}\``,
    hint: "Add it; content/README.md says what stands in it.",
  };
}
