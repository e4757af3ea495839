import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { kinds, type Kind } from "../../src/unit/vocabulary.ts";
import { test as base } from "./browse.ts";
import { firstOf, read } from "./content.ts";

const { unit } = firstOf("single-choice");
const attributed = unit.statements.find(({ kind }) => kind === "attributed-claim");
if (attributed?.kind !== "attributed-claim") throw new Error("No sentence names its source");
const { sentence: number, cue } = attributed;
const rival: Kind = "signpost";

const test = base.extend("desk", async ({ page }) => {
  await page.goto(read);
  return page;
});

const rowOf = (page: Page, sentence = number): Locator => page.locator(`#label-${sentence}`);
const kindIn = (row: Locator, kind: Kind): Locator => row.locator(`input[value="${kind}"]`);
const compare = (page: Page): Promise<void> =>
  page.getByRole("button", { name: /^Compare (with the key|once more)/u }).click();
const verdict = (row: Locator): Locator => row.locator('[data-part="verdict"]');
const summary = (page: Page): Locator => page.locator('[data-part="summary"]');
const wordsOf = (row: Locator): Locator => row.locator("word-picker button");
const openPicker = (row: Locator): Promise<void> =>
  row.getByRole("button", { name: "Mark the words" }).click();

/** Labels every sentence as the key does, or as it never does. */
async function labelAll(page: Page, how: "as the key" | "otherwise"): Promise<void> {
  for (const { sentence, kind, also } of unit.statements) {
    const others = (Object.keys(kinds) as Kind[]).filter(
      (one) => one !== kind && !also.some((given) => given.kind === one),
    );
    const given = how === "as the key" ? kind : (others[0] ?? kind);
    await kindIn(rowOf(page, sentence), given).check();
  }
}

describe("before the comparison", () => {
  test("nothing of the key is shown", async ({ desk }) => {
    await kindIn(rowOf(desk), rival).check();
    expect(await desk.getByText(attributed.why).first().isVisible()).toBe(false);
    expect(await desk.locator('[data-part="comparison"]:visible').count()).toBe(0);
    expect(await summary(desk).isVisible()).toBe(false);
  });

  test("it counts what is labelled", async ({ desk }) => {
    await kindIn(rowOf(desk), rival).check();
    expect(await desk.locator('[data-part="count"]').textContent()).toBe(
      `Labelled: 1 of ${unit.statements.length}.`,
    );
  });
});

describe("with the keyboard", () => {
  test.for(Object.values(kinds).map(({ code }) => code))(
    "%s gives the sentence its kind",
    async (code, { desk }) => {
      const row = rowOf(desk);
      await row.getByRole("radio").first().focus();
      await desk.keyboard.press(code.toLowerCase());
      expect(await row.locator(`input[data-code="${code}"]`).isChecked()).toBe(true);
    },
  );

  test("a letter in a question is a letter", async ({ desk }) => {
    const row = rowOf(desk);
    await row.getByRole("textbox").focus();
    await desk.keyboard.type("can");
    expect(await row.getByRole("textbox").inputValue()).toBe("can");
    expect(await row.getByRole("radio", { checked: true }).count()).toBe(0);
  });

  test("a letter with Ctrl is the browser's", async ({ desk }) => {
    const row = rowOf(desk);
    await row.getByRole("radio").first().focus();
    await desk.keyboard.press("Control+s");
    expect(await row.getByRole("radio", { checked: true }).count()).toBe(0);
  });

  test("the words of a sentence are one stop, and arrows go on", async ({ desk }) => {
    const row = rowOf(desk);
    await openPicker(row);
    await desk.keyboard.press("ArrowRight");
    await desk.keyboard.press("Space");
    const pressed = await wordsOf(row).evaluateAll((all) =>
      all.map((word) => [word.getAttribute("aria-pressed"), (word as HTMLElement).tabIndex]),
    );
    expect(pressed[1]).toEqual(["true", 0]);
    expect(pressed.filter(([, stop]) => stop === 0)).toHaveLength(1);
  });
});

describe("the words that told", () => {
  test("side by side are one phrase, without marks at its ends", async ({ desk }) => {
    const row = rowOf(desk);
    await openPicker(row);
    for (const word of (await wordsOf(row).all()).slice(-2)) await word.click();
    const sentence = unit.article.sentences[number]?.text ?? "";
    const phrase = sentence.split(" ").slice(-2).join(" ").replace(/\W+$/u, "");
    expect(await row.locator('[data-part="marked"]').textContent()).toContain(`“${phrase}”`);
  });

  test("are there again after a reload", async ({ desk }) => {
    await openPicker(rowOf(desk));
    await wordsOf(rowOf(desk)).first().click();
    const told = await rowOf(desk).locator('[data-part="marked"]').textContent();
    await desk.reload();
    expect(await rowOf(desk).locator('[data-part="marked"]').textContent()).toBe(told);
  });

  test("that the key points to are said to be so", async ({ desk }) => {
    const row = rowOf(desk);
    await openPicker(row);
    const [first = ""] = cue.exact.split(" ");
    await wordsOf(row).filter({ hasText: first }).first().click();
    await kindIn(row, "attributed-claim").check();
    await compare(desk);
    expect(await verdict(row).textContent()).toContain("a word that the key points to");
  });
});

describe("the comparison", () => {
  test("says of each sentence how its label stands, with the reason", async ({ desk }) => {
    const row = rowOf(desk);
    await kindIn(row, rival).check();
    await compare(desk);
    expect(await verdict(row).textContent()).toContain("The key has another kind.");
    expect(await verdict(row).textContent()).toContain("The key: A Attributed claim.");
    expect(await row.getByText(attributed.why).isVisible()).toBe(true);
  });

  test("tells no key of a sentence that has no label yet", async ({ desk }) => {
    const other = unit.statements.find(({ sentence }) => sentence !== number)?.sentence ?? 0;
    await kindIn(rowOf(desk), rival).check();
    await compare(desk);
    expect(await verdict(rowOf(desk, other)).textContent()).toBe(
      "Not labelled yet. Give it a kind, then compare.",
    );
    expect(await rowOf(desk, other).locator('[data-part="comparison"]').isVisible()).toBe(false);
  });

  test("can be had of one sentence alone", async ({ desk }) => {
    await kindIn(rowOf(desk), rival).check();
    await rowOf(desk).getByRole("button", { name: "Compare this sentence" }).click();
    expect(await verdict(rowOf(desk)).textContent()).toContain("The key has another kind.");
    expect(await summary(desk).isVisible()).toBe(false);
  });

  test("of the whole goes along with a label that is changed", async ({ desk }) => {
    await labelAll(desk, "as the key");
    await compare(desk);
    await kindIn(rowOf(desk), rival).check();
    expect(await summary(desk).textContent()).toContain(
      `Like the key: ${unit.statements.length - 1}.`,
    );
  });

  test("of labels like the key leaves nothing to reread", async ({ desk }) => {
    await labelAll(desk, "as the key");
    await compare(desk);
    const all = unit.statements.length;
    expect(await summary(desk).textContent()).toContain(`Like the key: ${all}.`);
    expect(await desk.locator('[data-part="rereads"]').isVisible()).toBe(false);
  });

  test("of other labels names three sentences, with links to them", async ({ desk }) => {
    await labelAll(desk, "otherwise");
    await compare(desk);
    expect(await summary(desk).textContent()).toContain("Like the key: 0.");
    const links = summary(desk).getByRole("link");
    expect(await links.count()).toBe(3);
    expect(await desk.locator((await links.first().getAttribute("href")) ?? "").count()).toBe(1);
  });

  test("accepts a rival that can be defended", async ({ desk }) => {
    const statement = unit.statements.find(({ also }) => also.length > 0);
    const [other] = statement?.also ?? [];
    if (!statement || !other) throw new Error("No sentence has a rival kind");
    const row = rowOf(desk, statement.sentence);
    await kindIn(row, other.kind).check();
    await compare(desk);
    expect(await verdict(row).textContent()).toContain("Accepted: this kind can be defended too.");
    expect(await row.getByText(other.why).count()).toBe(1);
  });

  test("tells both rates and the lean", async ({ desk }) => {
    for (const row of await desk.locator("label-row").all()) {
      const judged = row.getByLabel("Not yet, I want more first");
      if (await judged.isVisible()) await judged.check();
    }
    await compare(desk);
    const words = await summary(desk).textContent();
    expect(words).toMatch(/Weak claims flagged: (\d+) of \1\. Sound claims accepted: 0 of [1-9]/u);
    expect(words).toContain("You lean to doubt");
  });

  test("is still there after a reload, and can be hidden", async ({ desk }) => {
    await kindIn(rowOf(desk), rival).check();
    await compare(desk);
    await desk.reload();
    expect(await verdict(rowOf(desk)).textContent()).toContain("The key has another kind.");
    await desk.getByRole("button", { name: "Hide the comparison" }).click();
    expect(await verdict(rowOf(desk)).textContent()).toBe("");
    expect(await desk.locator('[data-part="comparison"]:visible').count()).toBe(0);
  });

  test("follows a label that is changed", async ({ desk }) => {
    const row = rowOf(desk);
    await kindIn(row, rival).check();
    await compare(desk);
    await kindIn(row, "attributed-claim").check();
    expect(await verdict(row).textContent()).toContain("The same kind as in the key.");
  });
});

test("nobody is asked to accept a signpost", async ({ desk }) => {
  const row = rowOf(desk);
  await kindIn(row, "signpost").check();
  expect(await row.getByRole("radiogroup", { name: "Would you accept" }).count()).toBe(0);
});

describe("the finished work", () => {
  const question = "Who counted, and when?";

  const saved = base.extend("file", async ({ page }) => {
    await page.goto(read);
    await kindIn(rowOf(page), rival).check();
    await rowOf(page).getByRole("textbox").fill(question);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    return (await download).path();
  });

  saved("is a file that names its format and version", ({ file }) => {
    const work = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    expect(work).toMatchObject({ format: "take-it-apart", version: 2 });
    expect(work.entries).toMatchObject({
      [`label/${unit.id}/${number}`]: { kind: rival, question },
    });
  });

  saved("opens on another device", async ({ file, browser, site }) => {
    const context = await browser.newContext({ baseURL: site });
    const page = await context.newPage();
    await page.goto(read);
    await page.getByLabel("Open a saved file").setInputFiles(file);
    await page.getByText("Taken from the file: 1.").waitFor();
    expect(await kindIn(rowOf(page), rival).isChecked()).toBe(true);
    expect(await rowOf(page).getByRole("textbox").inputValue()).toBe(question);
    await context.close();
  });

  test.for([
    ["{", "This file is damaged, or it is no file of saved work."],
    [`{"format":"take-it-apart","version":99,"entries":{}}`, "saved by a newer version"],
    [`{"format":"take-it-apart","version":2,"entries":{"label/x/1":{}}}`, "label/x/1"],
  ])("%s is not taken for work", async ([text = "", told = ""], { desk }) => {
    const file = { name: "work.json", mimeType: "application/json", buffer: Buffer.from(text) };
    await desk.getByLabel("Open a saved file").setInputFiles(file);
    await desk.getByText(told).waitFor();
    expect(await desk.getByRole("radio", { checked: true }).count()).toBe(0);
  });

  test("is there as text", async ({ desk }) => {
    await kindIn(rowOf(desk), rival).check();
    await rowOf(desk).getByRole("textbox").fill(question);
    await desk.getByText("As text, for an e-mail").click();
    const field = desk.getByLabel("My work as text");
    await expect.poll(() => field.inputValue()).toContain(`My question: ${question}`);
    const text = await field.inputValue();
    expect(text).toContain("S Signpost");
    expect(text.split("\n\n")).toHaveLength(unit.statements.length + 1);
  });

  test("is taken away only when asked twice", async ({ desk }) => {
    await kindIn(rowOf(desk), rival).check();
    const clear = desk.getByRole("button", { name: "Begin anew" });
    await clear.click();
    expect(await kindIn(rowOf(desk), rival).isChecked()).toBe(true);
    await clear.click();
    await desk.reload();
    expect(await kindIn(rowOf(desk), rival).isChecked()).toBe(false);
  });
});

describe("kept work", () => {
  const keep = (page: Page, sentence: number, text: string): Promise<unknown> =>
    page.addInitScript(
      ({ name, value }) => {
        localStorage.setItem(name, value);
      },
      {
        name: `take-it-apart/2/label/${unit.id}/${sentence}`,
        value: JSON.stringify({
          kind: rival,
          words: [[0, 3]],
          question: "",
          sentence: text,
          at: 1,
        }),
      },
    );

  test("of a sentence that was edited since says what it read then", async ({ page }) => {
    await keep(page, number, "It read otherwise.");
    await page.goto(read);
    expect(await rowOf(page).textContent()).toContain("It read: “It read otherwise.”");
    expect(await kindIn(rowOf(page), rival).isChecked()).toBe(true);
  });

  test("of a sentence that is gone is told of", async ({ page }) => {
    await keep(page, 999, "It is gone.");
    await page.goto(read);
    expect(await page.locator('[data-part="gone"]').textContent()).toContain("gone: 1.");
  });

  test("in another tab shows here", async ({ desk, context }) => {
    const other = await context.newPage();
    await other.goto(read);
    await kindIn(rowOf(other), rival).check();
    await kindIn(rowOf(desk), rival).and(desk.locator(":checked")).waitFor();
    expect(await kindIn(rowOf(desk), rival).isChecked()).toBe(true);
  });

  test("that the browser refuses is said to be lost", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = (): never => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await page.goto(read);
    await kindIn(rowOf(page), rival).check();
    expect(await page.getByText("This browser keeps nothing here").isVisible()).toBe(true);
  });
});

test("printing the work leaves the clean text out", async ({ desk }) => {
  await desk.evaluate(() => {
    window.print = () => undefined;
  });
  await desk.getByRole("button", { name: "Print my work" }).click();
  await desk.emulateMedia({ media: "print" });
  expect(await desk.locator(".clean-text").isVisible()).toBe(false);
  expect(await rowOf(desk).isVisible()).toBe(true);
});
