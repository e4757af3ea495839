import { describe, expect } from "vitest";
import { addresses } from "../../src/views/address.ts";
import { rightAnswer, wrongAnswer } from "./content.ts";
import { isFocused } from "./keys.ts";
import { Question } from "./question.ts";
import {
  asked,
  idsOf,
  inDays,
  known,
  memoryOf,
  missed,
  openWith,
  parts,
  questionsOf,
  review,
  stateOf,
  today,
  told,
  tried,
  test,
  unit,
} from "./remembered.ts";
import { nameControls, walk } from "./tab-stops.ts";

const { first, second, third } = asked;

describe("with nothing met yet", () => {
  test("it says where to start", async ({ clocked: page }) => {
    await page.goto(review);
    expect(await told(page).textContent()).toContain("not answered any question yet");
    const start = page.locator('[data-part="start"] a');
    expect(await start.textContent()).toBe(parts[0]?.title);
    expect(await start.isVisible()).toBe(true);
  });

  test("every question is said to be new", async ({ clocked: page }) => {
    await page.goto(review);
    expect(await stateOf(page, first).textContent()).toBe("(not met yet)");
    expect(await questionsOf(page).count()).toBe(0);
  });
});

describe("what is missed", () => {
  test("comes back the next day", async ({ clocked: page }) => {
    await page.goto(addresses.lesson(unit.id, parts[0]?.id ?? "").slice(1));
    await new Question(page, first.id).answer(...wrongAnswer(first));
    await page.goto(review);
    expect(await told(page).textContent()).toBe(
      "Nothing is due today.Next, on November 26, come back: 1.",
    );
    await page.clock.setFixedTime(inDays(1));
    await page.reload();
    expect(await idsOf(questionsOf(page))).toEqual([first.id]);
  });

  test("goes away when it is known, and the page says when it returns", async ({
    clocked: page,
  }) => {
    await openWith(page, { [memoryOf(first)]: missed() });
    await new Question(page, first.id).answer(...rightAnswer(first));
    expect(await told(page).textContent()).toMatch(/^Done for today\.Next, on November \d+/u);
    await page.reload();
    expect(await questionsOf(page).count()).toBe(0);
    expect(await stateOf(page, first).textContent()).toMatch(/^\(comes back on November \d+\)$/u);
  });

  test("in all certainty comes first and is named first", async ({ clocked: page }) => {
    await openWith(page, {
      [memoryOf(first)]: known(40),
      [memoryOf(second)]: { tries: [tried(3, "wrong", "guess")] },
      [memoryOf(third)]: missed(),
    });
    expect(await idsOf(questionsOf(page))).toEqual([third.id, second.id, first.id]);
    const firstLooks = page.locator('[data-part="sure-misses"] a');
    expect(await firstLooks.count()).toBe(1);
    expect(await firstLooks.getAttribute("href")).toContain(`#${third.id}`);
  });
});

describe("a question of today", () => {
  test("is asked anew, without the answer of the last time", async ({ clocked: page }) => {
    await openWith(page, {
      [memoryOf(first)]: missed(),
      [`answer/${unit.id}/review/${first.id}`]: {
        response: wrongAnswer(first),
        checked: true,
        at: 1,
      },
    });
    const question = new Question(page, first.id);
    expect(await question.told.count()).toBe(0);
    expect(await question.item.locator(":checked").count()).toBe(0);
  });

  test("shows its verdict as in a lesson", async ({ clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: missed() });
    const question = new Question(page, first.id);
    await question.answer(...wrongAnswer(first));
    expect(await question.told.count()).toBeGreaterThan(1);
    expect(await stateOf(page, first).textContent()).toMatch(/^\(missed last time, comes back/u);
  });

  test("leaves the answer in its lesson as it was", async ({ clocked: page }) => {
    const answer = { response: wrongAnswer(first), checked: true, at: 1 };
    const name = `answer/${unit.id}/${first.id}`;
    await openWith(page, { [memoryOf(first)]: missed(), [name]: answer });
    await new Question(page, first.id).answer(...rightAnswer(first));
    const kept = await page.evaluate((key) => localStorage.getItem(key), `take-it-apart/2/${name}`);
    expect(JSON.parse(kept ?? "")).toEqual(answer);
  });

  test("keeps the time of its return for the lessons", async ({ clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: missed(0) });
    const kept = await page.evaluate(
      (key) => localStorage.getItem(key),
      `take-it-apart/2/${memoryOf(first)}`,
    );
    expect(JSON.parse(kept ?? "")).toMatchObject({ due: new Date(2026, 10, 26).getTime() });
  });
});

describe("with more than ten due", () => {
  const entries = Object.fromEntries(
    asked.all.slice(0, 12).map((item) => [memoryOf(item), missed()]),
  );

  test("ten are asked, then the others on request", async ({ clocked: page }) => {
    await openWith(page, entries);
    expect(await questionsOf(page).count()).toBe(10);
    for (const id of await idsOf(questionsOf(page))) {
      const item = asked.all.find((one) => one.id === id);
      if (item) await new Question(page, id).answer(...rightAnswer(item));
    }
    expect(await told(page).textContent()).toContain("More questions are due: 2.");
    await page.getByRole("button", { name: "Take the next ones" }).press("Enter");
    expect(await questionsOf(page).count()).toBe(2);
    const isInside = await page.evaluate(
      () => document.activeElement?.closest('[data-part="asked"]') !== null,
    );
    expect(isInside).toBe(true);
  });
});

describe("what stands in storage and is not ours", () => {
  const hostile = [
    "{",
    "null",
    `{"tries":[]}`,
    `{"tries":[{"at":"x","outcome":"right","confidence":"sure"}]}`,
    `{"tries":[{"at":-1,"outcome":"right","confidence":"sure"}]}`,
    `{"__proto__":{"tries":[1]}}`,
  ];

  test.for(hostile)("%s is taken for nothing met", async (value, { clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: value });
    expect(await stateOf(page, first).textContent()).toBe("(not met yet)");
    expect(await told(page).textContent()).toContain("not answered any question yet");
  });

  test("a time beyond all dates is due today", async ({ clocked: page }) => {
    await openWith(page, {
      [memoryOf(first)]: { tries: [{ ...tried(0), at: 1e300 }], due: 1e300 },
    });
    expect(await idsOf(questionsOf(page))).toEqual([first.id]);
  });

  test("markup in the id of a question that is gone stays text", async ({ clocked: page }) => {
    await openWith(page, { [`memory/${unit.id}/<img src=x>`]: missed() });
    expect(await page.locator('[data-part="gone"]').textContent()).toContain("<img src=x>");
    expect(await page.locator('[data-part="gone"] img').count()).toBe(0);
  });
});

describe("a page that stays open", () => {
  test("asks what is due when its reader comes back on another day", async ({ clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: missed(0) });
    expect(await questionsOf(page).count()).toBe(0);
    await page.clock.setFixedTime(inDays(1));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(await idsOf(questionsOf(page))).toEqual([first.id]);
  });

  test("leaves a question alone that is being answered over midnight", async ({
    clocked: page,
  }) => {
    await openWith(page, { [memoryOf(first)]: missed() });
    await new Question(page, first.id).choose(...rightAnswer(first));
    await page.clock.setFixedTime(inDays(1));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await new Question(page, first.id).sure.click();
    expect(await told(page).textContent()).toContain("Done for today.");
  });

  test("follows what is answered in a second tab", async ({ clocked: page, context }) => {
    await openWith(page, { [memoryOf(first)]: missed() });
    const other = await context.newPage();
    await other.clock.install({ time: today });
    await other.goto(review);
    await new Question(other, first.id).answer(...rightAnswer(first));
    await expect.poll(() => told(page).textContent()).toContain("Done for today.");
    expect(await new Question(page, first.id).told.first().textContent()).toBe("Right.");
  });
});

describe("with the keyboard", () => {
  test.override("settings", { viewport: { width: 1366, height: 768 } });

  test("Tab stops at each control in the order of the page, in sight", async ({
    clocked: page,
  }) => {
    await openWith(page, { [memoryOf(first)]: missed(), [memoryOf(second)]: missed() });
    const controls = await nameControls(page);
    expect(await walk(page, "Tab", controls.length)).toEqual(controls);
  });

  test("a question is answered, and the way goes on from it", async ({ clocked: page }) => {
    await openWith(page, { [memoryOf(first)]: missed(), [memoryOf(second)]: missed() });
    const question = new Question(page, first.id);
    await question.choice(rightAnswer(first)[0] ?? "").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await question.told.first().textContent()).toBe("Right.");
    expect(await isFocused(question.reasons.locator("summary"))).toBe(true);
  });
});

test("a device that keeps nothing is told so", async ({ clocked: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto(review);
  expect(await told(page).textContent()).toContain("This browser keeps nothing");
});
