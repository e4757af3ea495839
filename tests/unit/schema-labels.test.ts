import { describe, expect, test } from "vitest";
import { itemSchema } from "../../src/unit/schema/quiz.ts";
import { statementSchema } from "../../src/unit/schema/statement.ts";
import { entryFaults } from "./entries.ts";

describe("a statement", () => {
  const inStatement = (good: string, bad: string) =>
    entryFaults("statements.yaml", statementSchema, good, bad);

  test("has a kind", () => {
    expect(inStatement("  kind: conclusion\n", "")).toMatchInlineSnapshot(`
      "statements.yaml: - ‸sentence: 4
        Missing \`kind\`
        Add a line \`kind: …\` with one of \`attributed-claim\`, \`unattributed-claim\`, \`conclusion\`, \`open-question\`, \`signpost\`."
    `);
  });

  test("has one of the five kinds", () => {
    expect(inStatement("  kind: conclusion\n", "  kind: conclusoin\n")).toMatchInlineSnapshot(`
      "statements.yaml: kind: ‸conclusoin
        Unknown word “conclusoin” in \`kind\`
        Did you mean \`conclusion\`? The words are \`attributed-claim\`, \`unattributed-claim\`, \`conclusion\`, \`open-question\`, \`signpost\`."
    `);
  });

  test("has the keys of its own kind", () => {
    expect(inStatement("  grounds: [2]\n", "  grounds: [2]\n  cue: { exact: a }\n"))
      .toMatchInlineSnapshot(`
      "statements.yaml: ‸cue: { exact: a }
        Unknown key \`cue\`
        Remove it, or write one of the keys in content/README.md."
    `);
  });

  test("names the headline by its name", () => {
    expect(inStatement("sentence: headline", "sentence: 0")).toMatchInlineSnapshot(`
      "statements.yaml: - sentence: ‸0
        Expected \`headline\` or the number of a sentence in \`sentence\`, found \`0\`"
    `);
  });

  test("writes the headline in small letters", () => {
    expect(inStatement("sentence: headline", "sentence: Headline")).toMatchInlineSnapshot(`
      "statements.yaml: - sentence: ‸Headline
        Expected \`headline\` or the number of a sentence in \`sentence\`, found “Headline”"
    `);
  });
});

describe("an item", () => {
  const inItem = (good: string, bad: string) =>
    entryFaults("lessons/1-who-counted.quiz.yaml", itemSchema, good, bad);

  test("has one of the known types", () => {
    expect(inItem("type: single-choice", "type: choice")).toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: type: ‸choice
        Unknown word “choice” in \`type\`
        Write one of \`single-choice\`, \`multiple-response\`, \`label\`, \`find-in-text\`, \`order\`, \`number\`, \`short-response\`."
    `);
  });

  test("gives reasons under the names of the kinds", () => {
    expect(inItem("{ conclusion: It judges.", "{ conclusoin: It judges.")).toMatchInlineSnapshot(`
      "lessons/1-who-counted.quiz.yaml: reasons: { ‸conclusoin: It judges., signpost: It orders nothing. }
        Unknown key \`conclusoin\`
        Did you mean \`conclusion\`?"
    `);
  });
});
