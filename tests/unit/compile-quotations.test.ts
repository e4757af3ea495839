import { describe, expect, test } from "vitest";
import { compileWith, instead } from "./ferry.ts";
import { told } from "./positioned.ts";

const quiz = "lessons/1-who-counted.quiz.yaml";
const faults = (edits: Parameters<typeof compileWith>[0]) => told(compileWith(edits).diagnostics);

/** Quotes sentence 2 of an article in which it reads like this. */
function quoted(sentence: string, exact: string): string {
  const { diagnostics } = compileWith({
    "article.txt": instead("The ferry was late on Friday and late again on Saturday.", sentence),
    "statements.yaml": instead("{ exact: late again,", `{ exact: ${exact},`),
  });
  return told(diagnostics.filter(({ ruleId }) => ruleId === "quote-exists"));
}

describe("a character that only looks the same is named, with the one to copy", () => {
  test("a straight quote for a curly one", () => {
    expect(quoted("The ferry was the captain’s again.", `"captain's again"`))
      .toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸"captain's again", plain: late on Saturday }]
        Quotation not in sentence 2: “captain's again”
        The text has a curly quote (’) where the quotation has a straight quote ('). Copy it exactly: captain’s again"
    `);
  });

  test("a curly quote for a straight one", () => {
    expect(quoted("The ferry was the captain's again.", "captain’s again")).toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸captain’s again, plain: late on Saturday }]
        Quotation not in sentence 2: “captain’s again”
        The text has a straight quote (') where the quotation has a curly quote (’). Copy it exactly: captain's again"
    `);
  });

  test("straight double quotes for curly ones", () => {
    expect(quoted("The ferry was “late” again.", `'"late" again'`)).toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸'"late" again', plain: late on Saturday }]
        Quotation not in sentence 2: “"late" again”
        The text has a curly quote (“) where the quotation has a straight quote ("). Copy it exactly: “late” again"
    `);
  });

  test("an ordinary space for a non-breaking one", () => {
    expect(quoted("The ferry was late\u00a0again.", "late again")).toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸late again, plain: late on Saturday }]
        Quotation not in sentence 2: “late again”
        The text has a non-breaking space where the quotation has an ordinary space. Write \`"late\\_again"\`."
    `);
  });

  test("a non-breaking space written as the hint says is found", () => {
    expect(quoted("The ferry was late\u00a0again.", '"late\\_again"')).toBe("");
  });

  test("a narrow non-breaking space for an ordinary one", () => {
    expect(quoted("The ferry was late again.", "late\u202fagain")).toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸late·again, plain: late on Saturday }]
        Quotation not in sentence 2: “late·again”
        The text has an ordinary space where the quotation has a non-breaking space. Copy it exactly: late again"
    `);
  });
});

describe("words of the headline", () => {
  test("quoted in another sentence are found there", () => {
    expect(faults({ "statements.yaml": instead("exact: late again", "exact: Fails Island") }))
      .toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸Fails Island, plain: late on Saturday }]
        Quotation not in sentence 2: “Fails Island”
        It stands in the headline. Move it there, or quote words of sentence 2."
    `);
  });

  test("that open another entry give back its key", () => {
    expect(faults({ "statements.yaml": instead("begins: The council met", "begins: Ferry Time") }))
      .toMatchInlineSnapshot(`
      "statements.yaml: begins: ‸Ferry Time
        Sentence 1 does not begin with “Ferry Time”
        These words open the headline: write \`sentence: headline\`."
    `);
  });

  test("written otherwise are reported by its name", () => {
    expect(
      faults({ "statements.yaml": instead("begins: Ferry Timetable", "begins: Boat Timetable") }),
    ).toMatchInlineSnapshot(`
      "statements.yaml: begins: ‸Boat Timetable
        The headline does not begin with “Boat Timetable”
        Write \`begins: Ferry Timetable\`."
    `);
  });
});

describe("one of two places", () => {
  test("is chosen by `prefix`", () => {
    expect(
      faults({ "statements.yaml": instead("exact: late again,", "exact: late, prefix: 'and ',") }),
    ).toBe("");
  });

  test("is chosen by `suffix`", () => {
    expect(
      faults({ "statements.yaml": instead("exact: late again,", "exact: late, suffix: ' on',") }),
    ).toBe("");
  });

  test("is not chosen by a `prefix` that stands before both", () => {
    expect(
      faults({ "statements.yaml": instead("exact: late again,", "exact: late, prefix: ' ',") }),
    ).toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸late, prefix: ' ', plain: late on Saturday }]
        Ambiguous quotation: “late” occurs 2 times
        Add \`prefix\` or \`suffix\` to choose one."
    `);
  });

  test("is not chosen by a `prefix` that stands before neither", () => {
    expect(
      faults({ "statements.yaml": instead("exact: late again,", "exact: late, prefix: 'so ',") }),
    ).toMatchInlineSnapshot(`
      "statements.yaml: loaded: [{ exact: ‸late, prefix: 'so ', plain: late on Saturday }]
        Quotation not in sentence 2: “late”
        The words are there, but not with this \`prefix\` and \`suffix\`."
    `);
  });
});

describe("a phrase to find", () => {
  test("stands in the sentences above the question", () => {
    expect(faults({ [quiz]: instead("exact: At least", "exact: At last") })).toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: - { id: at-least, exact: ‸At last, reason: It limits the number. }
        Quotation not in the text above the question: “At last”
        Nearest is “At least”. Copy it exactly."
    `);
  });

  test("stands in the unseen text above the question", () => {
    expect(
      faults({
        [quiz]: instead(
          "  sentences: [3]\n  phrases",
          "  unseen: At least one bus, says the driver.\n  phrases",
        ),
      }),
    ).toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: - { id: according-to, exact: ‸according to, reason: It hands the number over. }
        Quotation not in the text above the question: “according to”
        Copy words from it exactly."
    `);
  });

  test("needs a text above the question", () => {
    expect(faults({ [quiz]: instead("  sentences: [3]\n  phrases", "  phrases") }))
      .toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: - { id: at-least, exact: ‸At least, reason: It limits the number. }
        Quotation not in the text above the question: “At least”
        Give the item \`sentences\` or \`unseen\`: no text stands above it yet.
      lessons/1-who-counted.quiz.yaml: - { id: according-to, exact: ‸according to, reason: It hands the number over. }
        Quotation not in the text above the question: “according to”
        Give the item \`sentences\` or \`unseen\`: no text stands above it yet."
    `);
  });
});
