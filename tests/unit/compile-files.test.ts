import { describe, expect, test } from "vitest";
import { compileWith, instead, missing, text } from "./ferry.ts";
import { told } from "./positioned.ts";

const quiz = "lessons/1-who-counted.quiz.yaml";
const faults = (edits: Parameters<typeof compileWith>[0]) => told(compileWith(edits).diagnostics);

describe("a missing file", () => {
  test("is told once: the article", () => {
    expect(faults({ "article.txt": missing })).toMatchInlineSnapshot(`
      "unit/article.txt: ‸
        Missing file \`article.txt\`
        Add it; content/README.md says what stands in it."
    `);
  });

  test("is told once: the statements", () => {
    expect(faults({ "statements.yaml": missing })).toMatchInlineSnapshot(`
      "unit/statements.yaml: ‸
        Missing file \`statements.yaml\`
        Add it; content/README.md says what stands in it."
    `);
  });

  test("is told once: the sources that others name", () => {
    expect(faults({ "sources.yaml": missing })).toMatchInlineSnapshot(`
      "unit/sources.yaml: ‸
        Missing file \`sources.yaml\`
        Add it; content/README.md says what stands in it."
    `);
  });

  test("is told where its lesson is listed", () => {
    expect(faults({ [quiz]: missing })).toMatchInlineSnapshot(`
      "unit.yaml: - id: ‸1-who-counted
        Missing file \`lessons/1-who-counted.quiz.yaml\`
        Add it; content/README.md says what stands in it."
    `);
  });

  test("is told with the file whose name is near", () => {
    expect(faults({ "questions.yaml": missing, "question.yaml": text("- id: how-many-trips\n") }))
      .toMatchInlineSnapshot(`
      "question.yaml: ‸- id: how-many-trips
        Unknown file \`question.yaml\`
        Take it out, or give it a name from content/README.md.
      unit/questions.yaml: ‸
        Missing file \`questions.yaml\`
        Did you mean \`question.yaml\`?"
    `);
  });

  test("is not taken for a file that has a place already", () => {
    expect(
      faults({
        "unit.yaml": instead(
          "    minutes: 20\n",
          "    minutes: 20\n  - { id: 3-who-counted, title: Who else?, question: Who?, minutes: 5 }\n",
        ),
      }),
    ).toMatchInlineSnapshot(`
      "unit.yaml: - { id: ‸3-who-counted, title: Who else?, question: Who?, minutes: 5 }
        Missing file \`lessons/3-who-counted.mdx\`
        Add it; content/README.md says what stands in it.
      unit.yaml: - { id: ‸3-who-counted, title: Who else?, question: Who?, minutes: 5 }
        Missing file \`lessons/3-who-counted.quiz.yaml\`
        Add it; content/README.md says what stands in it.
      unit.yaml: - { id: ‸3-who-counted, title: Who else?, question: Who?, minutes: 5 }
        The lesson has no plan, and others have one
        Add \`lessons/3-who-counted.plan.yaml\`.
      unit.yaml: - { id: ‸3-who-counted, title: Who else?, question: Who?, minutes: 5 }
        The lesson has no slides, and others have some
        Add \`lessons/3-who-counted.slides.yaml\`."
    `);
  });
});

describe("an unknown file", () => {
  test("is told", () => {
    expect(faults({ "notes.txt": text("Ask the harbour.\n") })).toMatchInlineSnapshot(`
      "notes.txt: ‸Ask the harbour.
        Unknown file \`notes.txt\`
        Take it out, or give it a name from content/README.md."
    `);
  });

  test("among the lessons is to be listed", () => {
    expect(faults({ "lessons/3-who-knows.mdx": text("Who else?\n") })).toMatchInlineSnapshot(`
      "lessons/3-who-knows.mdx: ‸Who else?
        Unknown file \`lessons/3-who-knows.mdx\`
        List the lesson in unit.yaml, or take the file out."
    `);
  });
});

describe("an empty file is told once", () => {
  test.each([
    "article.txt",
    "adapted.txt",
    "unit.yaml",
    "statements.yaml",
    "sources.yaml",
    quiz,
    "lessons/1-who-counted.mdx",
  ])("%s", (name) => {
    expect(faults({ [name]: text("\n") })).toBe(
      `${name}: ‸\n  Empty file \`${name}\`\n  Fill it in; content/README.md says what stands in it.`,
    );
  });
});

describe("a file of another shape is told once", () => {
  test("a list where keys belong", () => {
    expect(faults({ "unit.yaml": text("- title: The late ferry\n") })).toMatchInlineSnapshot(`
      "unit.yaml: ‸- title: The late ferry
        Expected keys with values in the file, found a list"
    `);
  });

  test("keys where a list belongs", () => {
    expect(faults({ "sources.yaml": text("sources:\n  - id: A-01\n") })).toMatchInlineSnapshot(`
      "sources.yaml: ‸sources:
        Expected a list in the file, found keys with values"
    `);
  });

  test("a quiz without its first key", () => {
    expect(faults({ [quiz]: (before) => before.replace("items:\n", "") })).toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: ‸- id: who-says-late
        Expected keys with values in the file, found a list"
    `);
  });

  test("text where an entry belongs", () => {
    expect(faults({ "questions.yaml": text("- How many trips?\n") })).toMatchInlineSnapshot(`
      "questions.yaml: - ‸How many trips?
        Expected keys with values in entry 1, found “How many trips?”"
    `);
  });
});

test("a file of remarks alone is empty", () => {
  expect(faults({ "questions.yaml": text("# none yet\n") })).toMatchInlineSnapshot(`
    "questions.yaml: ‸# none yet
      Empty file
      content/README.md says what stands in it."
  `);
});

test("a unit without open questions may say so", () => {
  expect(faults({ "questions.yaml": text("[]\n") })).toBe("");
});

test("reports a missing file that all units share", () => {
  expect(compileWith({ "glossary.yaml": missing }).diagnostics).toMatchObject([
    {
      message: "Missing file `content/glossary.yaml`",
      place: { file: { path: "content/glossary.yaml" } },
    },
  ]);
});
