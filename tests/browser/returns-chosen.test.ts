import { describe, expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { addresses } from "../../src/views/address.ts";
import { rightAnswer, wrongAnswer } from "./content.ts";
import { Question } from "./question.ts";
import {
  idsOf,
  inDays,
  keepOn,
  known,
  memoryOf,
  missed,
  review,
  test,
  tried,
  unit,
} from "./remembered.ts";

const lesson = unit.lessons[1];
const later = unit.lessons[2]?.quiz[0];
if (!lesson || !later) throw new Error("The unit has fewer than three lessons");
const address = addresses.lesson(unit.id, lesson.id).slice(1);
const authors = lesson.returns.map(({ id }) => id);
const [a, b, c] = (unit.lessons[0]?.quiz ?? []).filter(
  ({ id, type }) => !authors.includes(id) && type !== "short-response",
);
const [kept] = lesson.returns;
if (!a || !b || !c || !kept) throw new Error("The first lesson asks too few questions");

const returned = (page: Page): Locator => page.locator("returning-items quiz-item");
const why = (page: Page): Locator => page.getByText("Chosen for you");
const isAsked = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("review")),
  );

/** Opens the lesson on a device that remembers something, and waits for what comes. */
async function openLesson(page: Page, entries: Readonly<Record<string, unknown>>): Promise<void> {
  await keepOn(page, entries);
  await page.goto(address, { waitUntil: "networkidle" });
}

describe("the author's questions stay", () => {
  test("with nothing remembered, and nothing is fetched", async ({ clocked: page }) => {
    await openLesson(page, {});
    expect(await idsOf(returned(page))).toEqual(authors);
    expect(await why(page).isVisible()).toBe(false);
    expect(await isAsked(page)).toBe(false);
  });

  test("with what is known and not due, and nothing is fetched", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(a)]: known(0) });
    expect(await idsOf(returned(page))).toEqual(authors);
    expect(await isAsked(page)).toBe(false);
  });

  test("with questions of a later lesson", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(later)]: missed() });
    expect(await idsOf(returned(page))).toEqual(authors);
    expect(await why(page).isVisible()).toBe(false);
  });

  test("with ids that nobody knows, and with what is damaged", async ({ clocked: page }) => {
    await openLesson(page, {
      "memory/turkey-oil/nobody": missed(),
      [memoryOf(a)]: "{",
      [`returns/${unit.id}/${lesson.id}`]: { items: "x" },
    });
    expect(await idsOf(returned(page))).toEqual(authors);
  });

  test("when the review page cannot be had", async ({ clocked: page }) => {
    await page.route(`**/${review}`, (route) => route.fulfill({ status: 200, body: "<p>Log in" }));
    await openLesson(page, { [memoryOf(a)]: missed() });
    expect(await idsOf(returned(page))).toEqual(authors);
  });
});

describe("chosen for the learner", () => {
  test("is what was missed in an earlier lesson, filled up with the author's", async ({
    clocked: page,
  }) => {
    await openLesson(page, { [memoryOf(a)]: missed() });
    expect(await idsOf(returned(page))).toEqual([a.id, ...authors.slice(1)]);
    expect(await why(page).isVisible()).toBe(true);
  });

  test("are sure misses first, then misses, then what is due", async ({ clocked: page }) => {
    await openLesson(page, {
      [memoryOf(a)]: { ...known(30), due: 1 },
      [memoryOf(b)]: { tries: [tried(0, "wrong", "guess")] },
      [memoryOf(c)]: missed(0),
    });
    expect(await idsOf(returned(page))).toEqual([c.id, b.id, a.id]);
  });

  test("is what was answered more than a day ago and not scheduled yet", async ({
    clocked: page,
  }) => {
    await openLesson(page, { [memoryOf(a)]: known(2) });
    expect(await idsOf(returned(page))).toContain(a.id);
  });

  test("is not what the review page has put off", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(a)]: { ...known(2), due: inDays(5).getTime() } });
    expect(await idsOf(returned(page))).toEqual(authors);
  });

  test("leaves an author's question that is wanted where it is", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(kept)]: missed(), [memoryOf(a)]: missed() });
    const [one = "", , other = ""] = authors;
    expect(await idsOf(returned(page))).toEqual([one, a.id, other]);
  });

  test("takes the numbers of those it replaces", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(a)]: missed(), [memoryOf(b)]: missed() });
    const numbers = returned(page).locator('[data-part="number"]');
    expect(await numbers.allTextContents()).toEqual(["1.", "2.", "3."]);
  });

  test("never replaces a question that has an answer", async ({ clocked: page }) => {
    await openLesson(page, {
      [memoryOf(a)]: missed(),
      [`answer/${unit.id}/${lesson.id}/${kept.id}`]: { response: rightAnswer(kept), checked: true },
    });
    const [one = "", , other = ""] = authors;
    expect(await idsOf(returned(page))).toEqual([one, a.id, other]);
  });

  test("replaces nothing under the eyes of a reader", async ({ clocked: page }) => {
    await keepOn(page, { [memoryOf(a)]: missed() });
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => (answer = done));
    await page.route(`**/${review}`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await returned(page).first().scrollIntoViewIfNeeded();
    await page.mouse.click(5, 5);
    const arrived = page.waitForResponse(`**/${review}`);
    answer();
    await arrived;
    await page.waitForLoadState("networkidle");
    expect(await idsOf(returned(page))).toEqual(authors);
  });
});

describe("what was chosen", () => {
  test("stays with its answer when the page is loaded anew", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(a)]: missed() });
    await new Question(page, a.id).answer(...rightAnswer(a));
    await page.reload({ waitUntil: "networkidle" });
    expect(await idsOf(returned(page))).toEqual([a.id, ...authors.slice(1)]);
    expect(await new Question(page, a.id).told.first().textContent()).toBe("Right.");
  });

  test("is asked anew on another day", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(a)]: missed() });
    await new Question(page, a.id).answer(...wrongAnswer(a));
    await page.clock.setFixedTime(inDays(2));
    await page.reload({ waitUntil: "networkidle" });
    expect(await idsOf(returned(page))).toContain(a.id);
    expect(await new Question(page, a.id).told.count()).toBe(0);
  });

  test("goes when it is known", async ({ clocked: page }) => {
    await openLesson(page, { [memoryOf(a)]: missed() });
    await new Question(page, a.id).answer(...rightAnswer(a));
    await page.goto(review);
    await page.clock.setFixedTime(inDays(2));
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await idsOf(returned(page))).not.toContain(a.id);
  });
});

test("what is missed in a lesson comes back in the next, and in the review a day later", async ({
  clocked: page,
}) => {
  await page.goto(addresses.lesson(unit.id, unit.lessons[0]?.id ?? "").slice(1));
  await new Question(page, a.id).answer(...wrongAnswer(a));
  await page.clock.setFixedTime(inDays(1));
  await page.goto(address, { waitUntil: "networkidle" });
  expect(await idsOf(returned(page))).toContain(a.id);
  await page.goto(review);
  expect(await idsOf(page.locator('[data-part="asked"] quiz-item'))).toEqual([a.id]);
});
