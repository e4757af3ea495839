import { describe, expect } from "vitest";
import { test } from "./browse.ts";
import { classView, handIn } from "./class-work.ts";
import { dissection, firstOf, read, rightAnswer } from "./content.ts";
import { open } from "./question.ts";
import { kinds } from "../../src/unit/vocabulary.ts";

test.override("settings", { javaScriptEnabled: false });

const choice = firstOf("single-choice");
const { article, adapted, statements } = choice.unit;

describe("the article", () => {
  test("can be read", async ({ page }) => {
    await page.goto(read);
    const sentence = page.getByText(article.sentences.at(-1)?.text ?? "?", { exact: true });
    expect(await sentence.first().isVisible()).toBe(true);
  });

  test("comes without easier words at first", async ({ page }) => {
    await page.goto(read);
    expect(await page.getByText(adapted.at(-1) ?? "?").isVisible()).toBe(false);
  });

  test("has easier words beside it when they are wanted", async ({ page }) => {
    await page.goto(read);
    await page.getByLabel("Show easier words").click();
    expect(await page.getByText(adapted.at(-1) ?? "?").isVisible()).toBe(true);
  });
});

describe("the article taken apart", () => {
  test("comes without labels at first", async ({ page }) => {
    await page.goto(dissection);
    expect(await page.locator("ol .kind-badge").filter({ visible: true }).count()).toBe(0);
  });

  test("has a label for each sentence when they are wanted", async ({ page }) => {
    await page.goto(dissection);
    await page.getByLabel("Show the labels").click();
    const badges = page.locator("ol .kind-badge").filter({ visible: true });
    expect(await badges.count()).toBe(statements.length);
  });

  test.for(Object.entries(kinds))(
    "shows one kind alone: %s",
    async ([kind, { code }], { page }) => {
      await page.goto(dissection);
      await page.getByLabel("Show the labels").click();
      await page.getByRole("radio", { name: `[${code}]` }).click();
      const rows = page.locator("li[id]").filter({ visible: true });
      const shown = await rows.evaluateAll((all) => all.map(({ id }) => id));
      const wanted = statements.filter((statement) => statement.kind === kind);
      expect(shown).toEqual(wanted.map(({ sentence }) => `s${sentence}`));
    },
  );

  test("opens a card at a click", async ({ page }) => {
    await page.goto(dissection);
    await page.getByText("Card 12", { exact: true }).click();
    expect(await page.getByText(statements[12]?.why ?? "?").isVisible()).toBe(true);
  });

  test("opens a card from its number", async ({ page }) => {
    await page.goto(dissection);
    await page.getByRole("link", { name: "Sentence 12" }).click();
    expect(await page.getByText(statements[12]?.why ?? "?").isVisible()).toBe(true);
  });
});

describe("a quiz", () => {
  test("lets an answer be chosen", async ({ page }) => {
    const question = await open(page, choice);
    await question.choose(...rightAnswer(choice.item));
    expect(await question.choice(choice.item.key).isChecked()).toBe(true);
  });

  test("keeps its reasons closed", async ({ page }) => {
    const question = await open(page, choice);
    expect(await question.reasons.getByRole("listitem").first().isVisible()).toBe(false);
  });

  test("opens its reasons at a click", async ({ page }) => {
    const question = await open(page, choice);
    await question.reasons.locator("summary").click();
    const [{ reason } = { reason: "?" }] = choice.item.choices;
    expect(await question.reasons.getByText(reason).isVisible()).toBe(true);
  });

  test("shows no button, which would do nothing", async ({ page }) => {
    await open(page, choice);
    expect(await page.getByRole("button").count()).toBe(0);
  });
});

describe("the workbench", () => {
  test("can be marked, and has no dead button", async ({ page }) => {
    await page.goto(read);
    await page.locator("#label-1").getByRole("radio").first().check();
    expect(await page.locator("label-workbench button:visible").count()).toBe(0);
  });

  test("keeps each reason closed, ready to be opened", async ({ page }) => {
    await page.goto(read);
    const why = page.locator("#label-1").getByText(statements[1]?.why ?? "?");
    expect(await why.isVisible()).toBe(false);
    await page.locator("#label-1").getByText("The key, with its reason").click();
    expect(await why.isVisible()).toBe(true);
  });
});

test("the page to hand in says what to do instead", async ({ page }) => {
  await page.goto(handIn);
  expect(await page.locator("noscript p").isVisible()).toBe(true);
  expect(await page.locator("noscript p").textContent()).toContain("show your worksheet");
  expect(await page.locator("hand-in-work").isVisible()).toBe(false);
});

test("the page for the class says what to do instead", async ({ page }) => {
  await page.goto(classView);
  expect(await page.locator("noscript p").isVisible()).toBe(true);
  expect(await page.locator("noscript p").textContent()).toContain("take hands in the room");
  expect(await page.locator("class-view").isVisible()).toBe(false);
});
