import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { codeOf, inGroups } from "../../src/elements/class-code.ts";
import type { HandedAnswer } from "../../src/elements/handed-work.ts";
import { test } from "./browse.ts";
import {
  asked,
  chosen,
  classView,
  codeFor,
  drop,
  fileFor,
  form,
  lines,
  paste,
  refused,
  results,
  told,
  unit,
  workOf,
  type Given,
} from "./class-work.ts";
import { isTooWide } from "./page-state.ts";

const sure = (response: string): HandedAnswer => ({ response: [response], sureness: "sure" });
const conclusion = { kind: "conclusion", judgement: "flag" } as const;
const signpost = { kind: "signpost", judgement: undefined } as const;
const name = unit.id;

const student = (index: number): Given => ({
  by: `Student ${index}`,
  label: index % 3 === 0 ? signpost : conclusion,
  answer: sure(index % 2 === 0 ? asked.right : asked.wrong),
});

async function openWith(page: Page, ...all: Given[]): Promise<void> {
  await page.goto(classView);
  await paste(page, all.map(codeFor).join("\n"));
}

const countIn = (page: Page, section: string): Promise<string | null> =>
  page.locator(`[id="${section}"] [data-part="answered"]`).textContent();

describe("thirty files dropped at once", () => {
  const markup = "<img src=x onerror=alert(1)>";
  const one = { by: "Cy", label: conclusion };
  const files: [string, string][] = [
    ...Array.from({ length: 18 }, (_, index): [string, string] => [
      `${index}.json`,
      fileFor(student(index)),
    ]),
    ["nameless.json", fileFor({ label: conclusion })],
    ["half.json", fileFor(one).slice(0, -4)],
    ["diary.txt", "Dear diary"],
    ["other.json", `{"a":1}`],
    ["newer.json", fileFor(one, { version: 3 })],
    ["trip.json", fileFor(one, { entries: { "answer/trip/boat": 1 } })],
    [
      "gone.json",
      fileFor(one, { entries: { [`answer/${name}/gone`]: { response: [], checked: true } } }),
    ],
    ["empty.json", fileFor({})],
    ["3 (1).json", fileFor(student(3))],
    ["huge.json", "x".repeat(5_000_001)],
    [
      "proto.json",
      `{"format":"take-it-apart","version":2,"entries":{"__proto__":{"a":1},"constructor/${name}/x":{}}}`,
    ],
    ["markup.json", fileFor({ by: markup, answer: sure(asked.right) })],
  ];

  test("are all named: counted, or why not", async ({ page }) => {
    await page.goto(classView);
    await drop(page, files);
    expect(files).toHaveLength(30);
    expect(await told(page).textContent()).toBe("Taken in: 20. Not counted: 10.");
    expect((await refused(page).allTextContents()).map((line) => line.slice(0, 36))).toEqual([
      "half.json: damaged on its way, or no",
      "diary.txt: damaged on its way, or no",
      "other.json: a file of another progra",
      "newer.json: made with a newer versio",
      "trip.json: work on another unit, and",
      "gone.json: made with another version",
      "empty.json: nothing in it: no senten",
      "3 (1).json: the same work as “Studen",
      "huge.json: far too long to be work f",
      "proto.json: nothing in it: no senten",
    ]);
    expect(await lines(page).allTextContents()).toContain(
      "nameless.json: counted. Sentences labelled: 1, questions answered: 0.",
    );
  });

  test("are counted", async ({ page }) => {
    await page.goto(classView);
    await drop(page, files);
    expect(
      await Promise.all([
        chosen(page, "sentence-0", "conclusion"),
        chosen(page, "sentence-0", "signpost"),
        chosen(page, "sentence-0", "flag"),
        chosen(page, asked.id, asked.right),
        chosen(page, asked.id, asked.wrong),
      ]),
    ).toEqual(["13", "6", "13", "10", "9"]);
    expect(await countIn(page, "sentence-0")).toBe("Labelled by 19 of 20.");
    expect(await countIn(page, asked.id)).toBe("Answered by 19 of 20. Sure: 19.");
  });

  test("put no markup into the page", async ({ page }) => {
    await page.goto(classView);
    await drop(page, files);
    expect(await page.locator("class-view img").count()).toBe(0);
    expect((await lines(page).allTextContents()).some((line) => line.startsWith("<img"))).toBe(
      true,
    );
  });

  test("may be chosen too", async ({ page }) => {
    await page.goto(classView);
    const chosenFiles = files.slice(0, 3).map(([file, text]) => ({
      name: file,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    }));
    await page.getByLabel("Files:").setInputFiles(chosenFiles);
    await expect.poll(() => told(page).textContent()).toBe("Taken in: 3.");
  });

  test("of a version that has changed since are counted as far as they fit, and it is said", async ({
    page,
  }) => {
    await page.goto(classView);
    const entries = JSON.parse(fileFor(student(1))) as { entries: object };
    const more = {
      [`answer/${name}/gone`]: { response: ["a"], checked: true, confidence: "sure" },
    };
    await drop(page, [
      ["a.json", fileFor(student(1), { entries: { ...entries.entries, ...more } })],
    ]);
    expect(await refused(page).allTextContents()).toEqual([
      "a.json: counted, but some parts do not fit this version of the unit and were left out: 1.",
    ]);
    expect(await told(page).textContent()).toBe("Taken in: 1.");
  });
});

describe("codes", () => {
  test("may be pasted as they came, many at once", async ({ page }) => {
    await page.goto(classView);
    const [a, b, c] = [codeFor(student(0)), codeFor(student(1)), codeFor(student(2))];
    await paste(page, `Ada: ${inGroups(a).toLowerCase()}\n\n${b} https://x.org/#code=${c}`);
    expect(await told(page).textContent()).toBe("Taken in: 3.");
  });

  test("that can not be counted are named", async ({ page }) => {
    await page.goto(classView);
    const code = codeFor(student(0));
    const other = codeOf({ ...form, unit: "trip" }, workOf(student(0)));
    const version = codeOf({ ...form, sentences: [] }, { ...workOf(student(0)), labels: [] });
    await paste(page, [code, code.slice(0, -1), other, version, "U2ABC"].join(" "));
    const about = await refused(page).allTextContents();
    expect(about.map((line) => line.split(": ")[1]?.slice(0, 28))).toEqual([
      "damaged",
      "work on another unit, and no",
      "made with another version of",
      "made with a newer version of",
    ]);
  });

  test("in the address are taken in, and go from it", async ({ page }) => {
    await page.goto(`${classView}#code=${codeFor({ ...student(0), by: "Ada" })}`);
    await expect.poll(() => told(page).textContent()).toBe("Taken in: 1.");
    expect(page.url()).toMatch(/class\.html$/u);
    expect(await lines(page).allTextContents()).toEqual([
      "Ada: counted. Sentences labelled: 1, questions answered: 1.",
    ]);
  });

  test("that are scanned one after the other add up", async ({ page }) => {
    for (const index of [0, 1, 2]) await page.goto(`${classView}#code=${codeFor(student(index))}`);
    await expect.poll(() => lines(page).count()).toBe(3);
  });

  test("that come while the page is open are taken in", async ({ page }) => {
    await page.goto(classView);
    await page.evaluate(
      (code) => {
        location.hash = `code=${code}`;
      },
      codeFor(student(0)),
    );
    await expect.poll(() => lines(page).count()).toBe(1);
  });
});

describe("the list", () => {
  test("is kept on the device", async ({ page }) => {
    await openWith(page, student(0), student(1));
    await page.reload();
    expect(await lines(page).count()).toBe(2);
    expect(await chosen(page, asked.id, asked.right)).toBe("1");
  });

  test("counts the newer work of one name, and says so", async ({ page }) => {
    await openWith(page, { by: "Ada", answer: sure(asked.right) });
    await paste(page, codeFor({ by: "Ada", answer: sure(asked.wrong) }));
    expect((await lines(page).allTextContents()).sort()).toEqual([
      "Ada: counted. Sentences labelled: 0, questions answered: 1.",
      "Ada: not counted: a newer one came under the name “Ada”.",
    ]);
    expect(await chosen(page, asked.id, asked.wrong)).toBe("1");
    expect(await chosen(page, asked.id, asked.right)).toBe("0");
  });

  test("loses what is removed", async ({ page }) => {
    await openWith(page, student(0), student(1));
    await page.getByRole("button", { name: "Remove Student 0" }).click();
    expect(await lines(page).count()).toBe(1);
    expect(await told(page).textContent()).toBe("Removed: Student 0.");
    expect(await chosen(page, asked.id, asked.right)).toBe("0");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  });

  test("is cleared when the answer is yes", async ({ page }) => {
    await openWith(page, student(0));
    await page.getByRole("button", { name: "Clear the class" }).click();
    await page.getByRole("button", { name: "Yes, clear it" }).click();
    expect(await results(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test("stays when the answer is no", async ({ page }) => {
    await openWith(page, student(0));
    await page.getByRole("button", { name: "Clear the class" }).click();
    await page.getByRole("button", { name: "No, keep it" }).click();
    expect(await lines(page).count()).toBe(1);
  });

  test("shows what another tab took in", async ({ page, context }) => {
    await openWith(page, student(0));
    await openWith(await context.newPage(), student(1));
    await expect.poll(() => lines(page).count()).toBe(2);
    expect(await countIn(page, asked.id)).toContain("Answered by 2 of 2.");
  });

  test("says that it is not kept where the browser keeps nothing, and counts", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = (): never => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await openWith(page, student(0), student(1));
    expect(await page.getByText("This browser keeps nothing here").isVisible()).toBe(true);
    expect(await countIn(page, asked.id)).toContain("Answered by 2 of 2.");
  });

  test("leaves damaged storage alone", async ({ page }) => {
    await page.addInitScript((begin) => {
      localStorage.setItem(`${begin}U1`, "{");
      localStorage.setItem(`${begin}U1ZZ`, `{"file":"<b>","at":1}`);
    }, `take-it-apart/2/class/${name}/`);
    await openWith(page, student(0));
    expect((await lines(page).allTextContents()).sort()).toEqual([
      "<b>: not counted: made with another version of this unit.",
      "Student 0: counted. Sentences labelled: 1, questions answered: 1.",
    ]);
  });
});

describe("the results", () => {
  const key = (page: Page): ReturnType<Page["locator"]> => page.locator("[data-key-only]");

  test("keep the key back until it is asked for", async ({ page }) => {
    await openWith(page, student(0), student(1));
    expect(await key(page).filter({ visible: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Show the key" }).click();
    expect(await key(page).filter({ visible: false }).count()).toBe(0);
    await page.getByRole("button", { name: "Hide the key" }).click();
    expect(await key(page).filter({ visible: true }).count()).toBe(0);
  });

  test("name nobody", async ({ page }) => {
    await openWith(page, student(0), student(1));
    expect(await results(page).textContent()).not.toContain("Student 0");
  });

  test("tell the two rates of the class", async ({ page }) => {
    await openWith(page, student(0), student(1));
    const rates = await page.locator('[data-part="rates"] p').allTextContents();
    expect(rates.map((line) => line.slice(0, 40))).toEqual([
      "In the article: Weak claims flagged: 0 o",
      "In the quizzes, by the first answer: Wea",
    ]);
  });

  test("name the sentences on which the class divides", async ({ page }) => {
    await openWith(page, student(0), student(1), student(2));
    expect(await page.locator('[data-part="talk"] li').allTextContents()).toEqual([
      expect.stringMatching(/^Headline.*1 of 3 chose another kind than most\.$/u),
    ]);
  });

  test("name what the class was sure of and missed, with the reason", async ({ page }) => {
    await openWith(page, student(0), student(1), student(3));
    await page.getByRole("button", { name: "Show the key" }).click();
    const miss = page.locator('[data-part="misses"] > li');
    expect(await miss.count()).toBe(1);
    const item = unit.lessons[0]?.quiz.find(({ id }) => id === asked.id);
    const reasons = item && "choices" in item ? item.choices : [];
    expect(await miss.textContent()).toContain(
      `: 2. ${reasons.find(({ id }) => id === asked.wrong)?.reason ?? "?"}`,
    );
  });

  test("fit 320 pixels, with the key", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openWith(page, { ...student(0), by: "W".repeat(20) }, student(1));
    await page.getByRole("button", { name: "Show the key" }).click();
    expect(await isTooWide(page)).toBe(false);
  });

  test("are printed without the list of names", async ({ page }) => {
    await openWith(page, student(0), student(1));
    await page.emulateMedia({ media: "print" });
    expect(await lines(page).filter({ visible: true }).count()).toBe(0);
    expect(await results(page).isVisible()).toBe(true);
  });

  test("are saved as a table with a row for each student and question", async ({ page }) => {
    await openWith(page, { ...student(1), by: '=1+1,"x"' });
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a table" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/-class-20\d\d-\d\d-\d\d\.csv$/u);
    const text = await readFile(await download.path(), "utf8");
    const [head, label, answer, end] = text.split("\r\n");
    expect(head).toBe("\ufeffStudent,Part,Question,Answer,As it stands,Accepted,How sure");
    expect(label).toMatch(/^"'=1\+1,""x""",Headline,.*,Conclusion,hold it back,no,$/u);
    expect(answer).toMatch(/^"'=1\+1,""x""",.*,no,Sure$/u);
    expect(end).toBe("");
  });
});
