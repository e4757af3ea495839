import { describe, expect, test } from "vitest";
import { compileWith, instead, text } from "./ferry.ts";
import { told } from "./positioned.ts";

const quiz = "lessons/1-who-counted.quiz.yaml";
const faults = (edits: Parameters<typeof compileWith>[0]) => told(compileWith(edits).diagnostics);

test("faults of several files are told at once, sorted by file and place", () => {
  expect(
    faults({
      "unit.yaml": instead("    minutes: 20", "    minutes: long"),
      "sources.yaml": (before) =>
        before.replace("stance: context", "stance: contxt").replace("kind: news", "kind: paper"),
      "questions.yaml": instead("sentences: [2]", "sentences: [9]"),
      "lessons/1-who-counted.mdx": instead("n={2}", "n={12}"),
      "statements.yaml": instead("exact: late again", "exact: late agian"),
    }),
  ).toMatchInlineSnapshot(`
    "lessons/1-who-counted.mdx: ‸<Sentence n={12} />
      Unknown \`n\` in <Sentence>: “12”
      Take a number from 0, the headline, to 4.
    questions.yaml: sentences: [‸9]
      There is no sentence 9; the article ends with sentence 4
    sources.yaml: kind: ‸paper
      Unknown word “paper” in \`kind\`
      Write one of \`primary-statement\`, \`news\`, \`analysis\`, \`official-report\`, \`scholarship\`, \`reference\`, \`opinion\`.
    sources.yaml: stance: ‸contxt
      Unknown word “contxt” in \`stance\`
      Did you mean \`context\`? The words are \`supports\`, \`contradicts\`, \`complicates\`, \`context\`.
    statements.yaml: loaded: [{ exact: ‸late agian, plain: late on Saturday }]
      Quotation not in sentence 2: “late agian”
      Nearest is “late again”. Copy it exactly.
    unit.yaml: minutes: ‸long
      Expected a number in \`minutes\`, found “long”"
  `);
});

describe("one bad entry", () => {
  test("hides no fault of another", () => {
    expect(
      faults({
        "statements.yaml": (before) =>
          before
            .replace("kind: conclusion\n", "kind: conclusoin\n")
            .replace("exact: late again", "exact: late agian")
            .replace("found: [{ what: The", "found: [{ waht: The"),
      }),
    ).toMatchInlineSnapshot(`
      "statements.yaml: found: [{ ‸waht: The minutes give the same day., sources: [A-02] }]
        Unknown key \`waht\`
        Did you mean \`what\`?
      statements.yaml: loaded: [{ exact: ‸late agian, plain: late on Saturday }]
        Quotation not in sentence 2: “late agian”
        Nearest is “late again”. Copy it exactly.
      statements.yaml: kind: ‸conclusoin
        Unknown word “conclusoin” in \`kind\`
        Did you mean \`conclusion\`? The words are \`attributed-claim\`, \`unattributed-claim\`, \`conclusion\`, \`open-question\`, \`signpost\`."
    `);
  });

  test("leaves no sentence without a statement", () => {
    expect(faults({ "statements.yaml": instead("word: unsupported-here", "word: unsupported") }))
      .toMatchInlineSnapshot(`
      "statements.yaml: finding: { word: ‸unsupported, why: Two boats are not a timetable. }
        Unknown word “unsupported” in \`word\`
        Did you mean \`supported\`? The words are \`supported\`, \`partly-supported\`, \`unsupported-here\`."
    `);
  });

  test("of the sources is no unknown source", () => {
    expect(
      faults({ "sources.yaml": instead("publisher: The council (invented)", "publisher: ''") }),
    ).toMatchInlineSnapshot(`
      "sources.yaml: publisher: ‸''
        Empty \`publisher\`
        Fill it in."
    `);
  });

  test("of the sources may have lost its id", () => {
    expect(faults({ "sources.yaml": instead("- id: A-02", "- ib: A-02") })).toMatchInlineSnapshot(`
      "sources.yaml: - ‸ib: A-02
        Unknown key \`ib\`
        Did you mean \`id\`?"
    `);
  });

  test("of a quiz does not tip its balance", () => {
    expect(faults({ [quiz]: instead("tolerance: 0", "tolerance: none") })).toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: tolerance: ‸none
        Expected a number in \`tolerance\`, found “none”"
    `);
  });
});

describe("a file that cannot be read", () => {
  test("makes no source unknown", () => {
    expect(faults({ "sources.yaml": instead("title: Minutes", "title: 'Minutes") }))
      .toMatchInlineSnapshot(`
      "sources.yaml: title: ‸'Minutes
        Unreadable YAML: Quote that is never closed
        Write the same quote at the end of the value."
    `);
  });

  test("makes no pattern unknown", () => {
    expect(faults({ "patterns.yaml": instead("name: Loaded word", "name: @loaded") }))
      .toMatchInlineSnapshot(`
      "patterns.yaml: name: ‸@loaded
        Unreadable YAML: Plain value cannot start with reserved character @
        Mend the line; a value with \`: \` or \` #\` in it, or that begins with a quote, bracket, \`*\`, \`&\`, \`!\` or \`@\`, needs quotes around it."
    `);
  });

  test("makes no term unknown", () => {
    expect(faults({ "glossary.yaml": instead("term: timetable", "term: time: table") }))
      .toMatchInlineSnapshot(`
      "glossary.yaml: term: ‸time: table
        Unreadable YAML: Value with a colon and a space in it
        Put quotes around the value."
    `);
  });

  test("makes no lesson unknown, and hides no fault in a lesson", () => {
    expect(
      faults({
        "unit.yaml": instead("grades: 9 to 12", "grade: 9 to 12"),
        [quiz]: instead("key: the-writer", "key: the-witer"),
      }),
    ).toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: key: ‸the-witer
        Unknown choice \`the-witer\` in item \`who-says-late\`
        Did you mean \`the-writer\`? The choices are \`the-writer\`, \`the-company\`, \`a-passenger\`.
      unit.yaml: ‸grade: 9 to 12
        Unknown key \`grade\`
        Did you mean \`grades\`?"
    `);
  });

  test("leaves open whether half a lesson is one", () => {
    expect(
      faults({
        "unit.yaml": instead("grades: 9 to 12", "grades:"),
        "lessons/3-who-knows.mdx": text("Who else?\n"),
      }),
    ).toMatchInlineSnapshot(`
      "unit.yaml: grades:‸
        Empty \`grades\`
        Fill it in."
    `);
  });

  test("hides no fault in another", () => {
    expect(
      faults({
        "statements.yaml": text("- sentence: 'headline\n"),
        "questions.yaml": instead("sentences: [2]", "sentences: [9]"),
      }),
    ).toMatchInlineSnapshot(`
      "questions.yaml: sentences: [‸9]
        There is no sentence 9; the article ends with sentence 4
      statements.yaml: - sentence: ‸'headline
        Unreadable YAML: Quote that is never closed
        Write the same quote at the end of the value."
    `);
  });
});

test("phrases of a sentence that is not there are not reported besides", () => {
  expect(faults({ [quiz]: instead("  sentences: [3]\n  phrases", "  sentences: [30]\n  phrases") }))
    .toMatchInlineSnapshot(`
    "lessons/1-who-counted.quiz.yaml: sentences: [‸30]
      There is no sentence 30; the article ends with sentence 4"
  `);
});

test("an unknown key beside the items hides no fault in them", () => {
  expect(
    faults({
      [quiz]: (before) => `title: A quiz\n${before.replace("key: the-writer", "key: the-witer")}`,
    }),
  ).toMatchInlineSnapshot(`
    "lessons/1-who-counted.quiz.yaml: ‸title: A quiz
      Unknown key \`title\`
      Remove it, or write one of the keys in content/README.md.
    lessons/1-who-counted.quiz.yaml: key: ‸the-witer
      Unknown choice \`the-witer\` in item \`who-says-late\`
      Did you mean \`the-writer\`? The choices are \`the-writer\`, \`the-company\`, \`a-passenger\`."
  `);
});
