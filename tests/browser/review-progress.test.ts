import { describe, expect } from "vitest";
import { loadPractice } from "../../src/unit-loader.ts";
import { addresses } from "../../src/views/address.ts";
import { practiceReview } from "../../src/views/review.ts";
import { rightAnswer } from "./content.ts";
import { Question } from "./question.ts";
import {
  asked,
  keepOn,
  known,
  memoryOf,
  missed,
  openWith,
  parts,
  stateOf,
  told,
  tried,
  test,
  unit,
} from "./remembered.ts";

const { first, second } = asked;

describe("what you have done", () => {
  test("counts what was answered in a lesson, and what is due", async ({ clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: missed(), [memoryOf(second)]: known() });
    const count = page.locator('section [data-part="count"]').first();
    expect(await count.textContent()).toBe(
      `Answered: 2 of ${parts[0]?.items.length ?? 0}. Due today: 1.`,
    );
  });

  test("says how a question stands", async ({ clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: missed(), [memoryOf(second)]: known() });
    expect(await stateOf(page, first).textContent()).toBe("(missed last time, due today)");
    expect(await stateOf(page, second).textContent()).toBe("(comes back on December 3)");
  });

  test("tells both rates and the lean by the last answers", async ({ clocked: page }) => {
    const judged = asked.all.filter(({ judgement }) => judgement === "accept").slice(0, 2);
    const doubted = { tries: [tried(2), tried(1, "wrong")] };
    await openWith(page, Object.fromEntries(judged.map((item) => [memoryOf(item), doubted])));
    expect(await page.locator('[data-part="rates"]').textContent()).toMatch(
      /Weak claims flagged: 0 of 0\. Sound claims accepted: 0 of 2\.Too few answers yet/u,
    );
  });

  test("leads to the lesson that teaches a skill that was missed", async ({ clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: missed() });
    const skills = page.locator('[data-part="skills"] li:visible');
    expect(await skills.count()).toBe(1);
    await skills.getByRole("link").click();
    expect(await page.locator("h1").count()).toBe(1);
  });

  test("tells of answers to questions that are gone", async ({ clocked: page }) => {
    await openWith(page, {
      [`memory/${unit.id}/old-id`]: missed(),
      [`answer/${unit.id}/1-gone/older-id`]: { response: ["a"], checked: true },
      [`answer/${unit.id}/review/${first.id}`]: { response: ["a"], checked: true },
    });
    const gone = await page.locator('[data-part="gone"]').textContent();
    expect(gone).toMatch(/no longer here: 2 \((old-id, older-id|older-id, old-id)\)/u);
  });
});

describe("the practice texts", () => {
  const practice = [...loadPractice().values()].flatMap(({ value }) => value ?? []);
  const [part] = practiceReview(practice);
  const item = part?.items.find(({ type }) => type === "single-choice");
  if (!part || !item) throw new Error("No practice text has a single choice");
  const page = addresses.practiceReview.slice(1);

  test("are reviewed together", async ({ clocked }) => {
    await keepOn(clocked, { [`memory/practice/${part.id}/${item.id}`]: missed() });
    await clocked.goto(page);
    await new Question(clocked, item.id).answer(...rightAnswer(item));
    expect(await told(clocked).textContent()).toContain("Done for today.");
  });

  test("that are gone are told of", async ({ clocked }) => {
    await keepOn(clocked, { "memory/practice/gone-text/its-item": missed() });
    await clocked.goto(page);
    expect(await clocked.locator('[data-part="gone"]').textContent()).toContain("its-item");
  });
});
