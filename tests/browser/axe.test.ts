import { describe, expect } from "vitest";
import { readingName } from "../../src/elements/reading.ts";
import { addresses } from "../../src/views/address.ts";
import { pages, test as base } from "./browse.ts";
import { asked, classView, codeFor, entriesOf, handIn, paste } from "./class-work.ts";
import { dissection, lesson, read, wrongAnswer } from "./content.ts";
import { answerAll, showLabels, unfold } from "./page-state.ts";
import { Question } from "./question.ts";
import {
  asked as remembered,
  keepOn,
  known,
  memoryOf,
  missed,
  openWith,
  parts,
  questionsOf,
  today,
  unit,
} from "./remembered.ts";
import { none, violationsOn } from "./violations.ts";

const settings = addresses.settings.slice(1);

// The policy of the pages keeps every script out that is not the site's own, axe too.
const test = base.override("settings", { bypassCSP: true });

test.for(pages)("%s", async (address, { page }) => {
  await page.goto(address);
  expect(await violationsOn(page)).toEqual(none);
});

test("the article taken apart, with its labels and every card", async ({ page }) => {
  await showLabels(page);
  await unfold(page);
  expect(await violationsOn(page)).toEqual(none);
});

test("the article beside easier words", async ({ page }) => {
  await page.goto(read);
  await page.getByLabel("Show easier words").check();
  expect(await violationsOn(page)).toEqual(none);
});

test.for(["right", "wrong"] as const)(
  "the lesson with %s answers, all reasons open",
  async (how, { page }) => {
    await answerAll(page, how);
    await unfold(page);
    expect(await violationsOn(page)).toEqual(none);
  },
);

test("the workbench, labelled and compared", async ({ page }) => {
  await page.goto(read);
  for (const row of (await page.locator("label-row").all()).slice(0, 4)) {
    await row.getByRole("radio").first().check();
    await row.getByRole("button", { name: "Mark the words" }).click();
  }
  await page.getByRole("button", { name: "Compare with the key" }).click();
  await unfold(page);
  expect(await violationsOn(page)).toEqual(none);
});

describe("the settings", () => {
  test("with a question before all is cleared", async ({ page }) => {
    await page.goto(settings);
    await page.getByRole("button", { name: "Clear all" }).click();
    expect(await violationsOn(page)).toEqual(none);
  });

  test("with a damaged entry, and what was done", async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem("take-it-apart/2/answer/ferry/bridge", "{");
    });
    await page.goto(settings);
    await page.getByRole("button", { name: "Save what can not be read" }).click();
    expect(await violationsOn(page)).toEqual(none);
  });
});

describe("a class", () => {
  const sure = (response: string) => ({ response: [response], sureness: "sure" }) as const;
  const ada = {
    by: "Ada",
    label: { kind: "conclusion", judgement: "flag" },
    answer: sure(asked.right),
  } as const;
  const ben = {
    by: "Ben",
    label: { kind: "signpost", judgement: undefined },
    answer: sure(asked.wrong),
  } as const;

  test("with something to hand in", async ({ page }) => {
    await keepOn(page, entriesOf(ada));
    await page.goto(handIn);
    await page.getByRole("button", { name: "Copy the code" }).click();
    expect(await violationsOn(page)).toEqual(none);
  });

  test("counted, some of it refused, with the key and a question", async ({ page }) => {
    await page.goto(classView);
    await paste(page, [codeFor(ada), codeFor(ben), "U1ABC"].join(" "));
    await page.getByRole("button", { name: "Show the key" }).click();
    await page.getByRole("button", { name: "Clear the class" }).click();
    expect(await violationsOn(page)).toEqual(none);
  });
});

test.for([settings, lesson, dissection])(
  "%s in dark, large, wide and plain",
  async (address, { page }) => {
    await page.addInitScript(
      ([name = "", text = ""]) => {
        localStorage.setItem(name, text);
      },
      [readingName, `{"size":"larger","spacing":"wide","font":"plain","colours":"dark"}`],
    );
    await page.goto(address);
    expect(await violationsOn(page)).toEqual(none);
  },
);

describe("the review", () => {
  const { first, second } = remembered;

  test("with a question that is due and one to come", async ({ page }) => {
    await page.clock.install({ time: today });
    await openWith(page, { [memoryOf(first)]: missed(), [memoryOf(second)]: known() });
    expect(await questionsOf(page).count()).toBe(1);
    expect(await violationsOn(page)).toEqual(none);
  });

  test("with all done, and an answer to a question that is gone", async ({ page }) => {
    await page.clock.install({ time: today });
    const gone = memoryOf({ id: "gone-since" });
    await openWith(page, { [memoryOf(first)]: missed(), [gone]: missed() });
    await new Question(page, first.id).answer(...wrongAnswer(first));
    await unfold(page);
    expect(await violationsOn(page)).toEqual(none);
  });

  test("in a lesson that opens with what was missed", async ({ page }) => {
    await page.clock.install({ time: today });
    await keepOn(page, { [memoryOf(first)]: missed(), [memoryOf(second)]: missed() });
    await page.goto(addresses.lesson(unit.id, parts[1]?.id ?? "").slice(1));
    await page.getByText("Chosen for you").waitFor();
    expect(await violationsOn(page)).toEqual(none);
  });
});
