import type { Locator, Page } from "playwright-core";
import { codeOf } from "../../src/elements/class-code.ts";
import type { HandedAnswer, HandedLabel, HandedWork } from "../../src/elements/handed-work.ts";
import type { Entry } from "../../src/elements/entry-schemas.ts";
import { addresses } from "../../src/views/address.ts";
import { workFormOf } from "../../src/views/work-form.ts";
import { firstOf } from "./content.ts";

const choice = firstOf("single-choice");
export const { unit } = choice;
export const form = workFormOf(unit);
export const classView = addresses.classView(unit.id).slice(1);
export const handIn = addresses.handIn(unit.id).slice(1);

/** A single choice of the unit, with its right answer and a wrong one. */
export const asked = {
  id: choice.id,
  right: choice.item.key,
  wrong: choice.item.choices.find(({ id }) => id !== choice.item.key)?.id ?? "",
};

/** What somebody hands in: the kind of the first sentence, and one answer. */
export interface Given {
  readonly by?: string;
  readonly label?: HandedLabel | undefined;
  readonly answer?: HandedAnswer | undefined;
}

export const workOf = ({ by = "", label, answer }: Given): HandedWork => ({
  by,
  labels: form.sentences.map((_, index) => (index === 0 ? label : undefined)),
  answers: form.questions.map(({ id }) => (id === asked.id ? answer : undefined)),
});

export const codeFor = (given: Given): string => codeOf(form, workOf(given));

/** The entries that a learner's device has after that. */
export function entriesOf({ label, answer }: Given): Record<string, unknown> {
  const sentence = unit.article.sentences[0]?.text ?? "";
  const at = 1000;
  const labelled: Entry<"label"> = { ...label, words: [], question: "Why?", sentence, at };
  const answered = answer && {
    response: answer.response,
    confidence: answer.sureness,
    checked: true,
    at,
  };
  return {
    ...(label && { [`label/${unit.id}/0`]: labelled }),
    ...(answered && { [`answer/${unit.id}/${asked.id}`]: answered }),
  };
}

/** The file that a learner saves after that. */
export const fileFor = (given: Given, more: object = {}): string =>
  JSON.stringify({
    format: "take-it-apart",
    version: 2,
    savedAt: "2026-11-25T10:00:00.000Z",
    by: given.by,
    entries: entriesOf(given),
    ...more,
  });

export const told = (page: Page): Locator => page.locator('class-view [data-part="told"]');
export const lines = (page: Page): Locator => page.locator('[data-part="lines"] > li > span');
export const refused = (page: Page): Locator => page.locator('[data-part="refused"] > li');
export const results = (page: Page): Locator => page.locator("class-results");

/** How often something was chosen, as the page shows it. */
export const chosen = (page: Page, section: string, cell: string): Promise<string | null> =>
  page.locator(`[id="${section}"] [data-cell="${cell}"] [data-part="chosen"]`).textContent();

/** Pastes a text and takes it in. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Codes:").fill(text);
  await page.getByRole("button", { name: "Take in the codes" }).click();
  await told(page).filter({ hasText: "Taken in" }).waitFor();
}

/** Drops files on the page, all at once. */
export async function drop(
  page: Page,
  files: readonly (readonly [string, string])[],
): Promise<void> {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, text] of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("class-view", "drop", { dataTransfer: data });
  await told(page).filter({ hasText: "Taken in" }).waitFor();
}
