import { expect, test } from "vitest";
import type { Statement } from "../../src/unit/model.ts";
import type { Kind } from "../../src/unit/vocabulary.ts";
import { kindInWords } from "../../src/views/kind-words.ts";
import * as english from "../../src/words/en.ts";
import { unit } from "./items.ts";

/** The fixture's statement of a kind. */
function statementOf(kind: Kind): Statement {
  const found = unit.statements.find((statement) => statement.kind === kind);
  if (!found) throw new Error(`The fixture has no ${kind}`);
  return found;
}

test("a claim without a source is called so, with how well it is backed", () => {
  expect(kindInWords(statementOf("unattributed-claim"), english)).toBe(
    "Claim, no source · cannot tell yet",
  );
});

test("of an attributed claim it is what it says that is backed or not", () => {
  expect(kindInWords(statementOf("attributed-claim"), english)).toBe(
    "Attributed claim · what it says: rests on one source",
  );
});

test("a conclusion is called by what was found about it", () => {
  expect(kindInWords(statementOf("conclusion"), english)).toBe("Unsupported conclusion");
});
