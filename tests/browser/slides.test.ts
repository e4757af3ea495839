import { describe, expect } from "vitest";
import { Deck } from "./deck.ts";
import { lesson, openDeck, other, slide, test } from "./slides-site.ts";

const last = lesson.slides.length;

describe("keys and clickers", () => {
  test.for(["ArrowRight", "ArrowDown", "Space", "PageDown"])(
    "%s goes on",
    async (key, { page }) => {
      const deck = await openDeck(page);
      await deck.press(key);
      expect(await deck.state()).toBe("2");
    },
  );

  test.for(["ArrowRight", "ArrowDown", "Space", "PageDown"])(
    "%s shows a hidden answer first, then goes on",
    async (key, { page }) => {
      const deck = await openDeck(page, slide.sentence);
      const states = [];
      for (let presses = 0; presses < 2; presses += 1) {
        await deck.press(key);
        states.push(await deck.state());
      }
      expect(states).toEqual(["2 answered", "3"]);
    },
  );

  test.for(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"])(
    "%s goes back",
    async (key, { page }) => {
      const deck = await openDeck(page, slide.item);
      await deck.press(key);
      expect(await deck.state()).toBe("3");
    },
  );

  test("Home and End go to the first and the last", async ({ page }) => {
    const deck = await openDeck(page, slide.question);
    await deck.press("End");
    const end = await deck.state();
    await deck.press("Home");
    expect([end, await deck.state()]).toEqual([String(last), "1"]);
  });

  test("nothing comes before the first or after the last", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("ArrowLeft");
    const first = await deck.state();
    await deck.press("End", "ArrowRight", "ArrowRight");
    expect([first, await deck.state()]).toEqual(["1", String(last)]);
  });

  test.for(["a", "A", "Enter"])("%s shows and hides the answer", async (key, { page }) => {
    const deck = await openDeck(page, slide.question);
    const states = [await deck.state()];
    for (let presses = 0; presses < 2; presses += 1) {
      await deck.press(key);
      states.push(await deck.state());
    }
    expect(states).toEqual(["3", "3 answered", "3"]);
  });

  test.for([
    ["b", "rgb(0, 0, 0)"],
    [".", "rgb(0, 0, 0)"],
    ["w", "rgb(255, 255, 255)"],
    [",", "rgb(255, 255, 255)"],
  ] as const)(
    "%s clears the screen, and any key brings the slide back",
    async ([key, colour], { page }) => {
      const deck = await openDeck(page, slide.question);
      await deck.press(key);
      const shown = page.locator("slide-deck");
      const cleared = await shown.evaluate((element) => getComputedStyle(element).backgroundColor);
      const heading = page.getByRole("heading", { level: 2 });
      expect([cleared, await heading.isVisible()]).toEqual([colour, false]);
      await deck.press("ArrowRight");
      expect([await deck.state(), await heading.isVisible()]).toEqual(["3", true]);
    },
  );

  test("a cleared screen comes back with a click", async ({ page }) => {
    const deck = await openDeck(page, slide.question);
    await deck.press("b");
    await page.mouse.click(300, 200);
    expect(await page.getByRole("heading", { level: 2 }).isVisible()).toBe(true);
  });

  test("f asks for the full screen, and once more leaves it", async ({ page }) => {
    const deck = await openDeck(page);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await deck.press("f");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await deck.press("f");
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await isFull()).toBe(false);
  });

  test("? lists the keys, and nothing moves behind the list", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("?");
    const list = page.getByRole("dialog", { name: "Keys" });
    expect(await list.isVisible()).toBe(true);
    await deck.press("ArrowRight", "b");
    expect(await deck.state()).toBe("1");
    await deck.press("Escape");
    expect(await list.isVisible()).toBe(false);
  });

  test("keys with Ctrl stay the browser's", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("Control+ArrowRight", "Alt+ArrowDown", "Control+b");
    expect(await deck.state()).toBe("1");
  });
});

describe("the address", () => {
  test("keeps the slide", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("ArrowRight");
    expect(new URL(page.url()).hash).toBe("#2");
  });

  test("brings the slide back after a reload", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("End");
    await page.reload();
    expect(await deck.state()).toBe(String(last));
  });

  test("lets the browser go back and forth", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("ArrowRight", "End");
    await page.goBack();
    const back = await deck.state();
    await page.goForward();
    expect([back, await deck.state()]).toEqual(["2", String(last)]);
  });

  test.for(["#0", "#99", "#x", "#-1", "#1e0", "#<b>", "#%F0"])(
    "%s opens the first slide",
    async (hash, { page }) => {
      await page.goto(lesson.address + hash);
      expect(await new Deck(page).state()).toBe("1");
    },
  );
});

describe("touch and mouse", () => {
  test.override("settings", { hasTouch: true, viewport: { width: 390, height: 700 } });

  /** A finger that goes from one place to another. */
  const swipe = (deck: Deck, across: number, down = 0) =>
    deck.part("stage").evaluate(
      (stage, by) => {
        const touch = (clientX: number, clientY: number) =>
          new Touch({ identifier: 1, target: stage, clientX, clientY });
        const [from, to] = [touch(200, 200), touch(200 + by.across, 200 + by.down)];
        stage.dispatchEvent(new TouchEvent("touchstart", { touches: [from], bubbles: true }));
        stage.dispatchEvent(new TouchEvent("touchend", { changedTouches: [to], bubbles: true }));
      },
      { across, down },
    );

  test("a swipe to the left goes on, to the right back", async ({ page }) => {
    const deck = await openDeck(page);
    await swipe(deck, -120, 10);
    const on = await deck.state();
    await swipe(deck, 120, -10);
    expect([on, await deck.state()]).toEqual(["2", "1"]);
  });

  test("a tap or a finger that scrolls turns nothing", async ({ page }) => {
    const deck = await openDeck(page);
    await swipe(deck, -20);
    await swipe(deck, -120, 200);
    expect(await deck.state()).toBe("1");
  });

  test("two buttons of 44 pixels at least turn the slides", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.button("Next").tap();
    const on = await deck.state();
    await deck.button("Back").tap();
    const sizes = await Promise.all(
      ["Next", "Back"].map(async (name) => (await deck.button(name).boundingBox())?.height),
    );
    expect([on, await deck.state()]).toEqual(["2", "1"]);
    expect(Math.min(...sizes.map((size) => size ?? 0))).toBeGreaterThanOrEqual(44);
  });

  test("the answer has a button, which says whether it is shown", async ({ page }) => {
    const deck = await openDeck(page, slide.question);
    await deck.button("Answer").click();
    expect(await deck.state()).toBe("3 answered");
    expect(await deck.button("Answer").getAttribute("aria-pressed")).toBe("true");
  });

  test("a slide without an answer has no button for one", async ({ page }) => {
    const deck = await openDeck(page);
    expect(await deck.button("Answer").isVisible()).toBe(false);
  });

  test("after a click on a button, space turns the slide", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    await deck.button("One hand more: Conclusion").click();
    await deck.press("Space");
    expect(await deck.state()).toBe("2 answered");
  });

  test("a button with the focus is pressed by space and Enter", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    await deck.button("One hand more: Conclusion").focus();
    await deck.press("Space", "Enter");
    expect([await deck.state(), await deck.hands()]).toEqual(["2", ["0", "0", "2", "0", "0"]]);
  });
});

describe("hands", () => {
  test("a digit counts one more, with Shift one less, never below none", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    await deck.press("1", "2", "2", "3", "Shift+Digit3", "Shift+Digit3");
    expect(await deck.hands()).toEqual(["1", "2", "0", "0", "0"]);
  });

  test("a minus before a digit takes one away, a plus adds one", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    await deck.press("2", "2", "2", "-", "2", "+", "1");
    expect(await deck.hands()).toEqual(["1", "2", "0", "0", "0"]);
  });

  test("buttons count too", async ({ page }) => {
    const deck = await openDeck(page, slide.item);
    await deck.button("One hand more: The ferry company").click();
    await deck.button("One hand more: The ferry company").click();
    await deck.button("One hand less: The ferry company").click();
    expect(await deck.hands()).toEqual(["0", "1", "0"]);
  });

  test("a digit without a choice does nothing", async ({ page }) => {
    const deck = await openDeck(page, slide.item);
    await deck.press("9");
    expect(await deck.hands()).toEqual(["0", "0", "0"]);
  });

  test("bars are as long as the counts", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    await deck.press("1", "1", "2");
    const widths = await deck.current
      .locator(".slide-choices [data-part='bar']")
      .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().width)));
    expect([widths[1], widths[2]]).toEqual([Math.round((widths[0] ?? 0) / 2), 0]);
  });

  test.for([slide.sentence, slide.item])(
    "stay beside the reasons of slide %i",
    async (number, { page }) => {
      const deck = await openDeck(page, number);
      await deck.press("1", "3", "3");
      const before = await deck.hands();
      await deck.press("a");
      expect(await deck.answer.isVisible()).toBe(true);
      expect(await deck.hands()).toEqual(before);
    },
  );

  test("stay while the class is at other slides, and through a reload", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    await deck.press("1", "2", "End", "Home", "ArrowRight");
    const back = await deck.hands();
    await page.reload();
    expect([back, await deck.hands()]).toEqual([
      ["1", "1", "0", "0", "0"],
      ["1", "1", "0", "0", "0"],
    ]);
  });

  test("a slide has its own", async ({ page }) => {
    const deck = await openDeck(page, slide.sentence);
    await deck.press("1");
    await page.goto(`${lesson.address}#${slide.item}`);
    expect(await deck.hands()).toEqual(["0", "0", "0"]);
  });

  test("can be set back to none", async ({ page }) => {
    const deck = await openDeck(page, 2, other.address);
    await deck.press("1", "2");
    await deck.button("Hands to 0").click();
    expect(await deck.hands()).toEqual(["0", "0", "0"]);
  });

  test("the right choice is marked in words when the answer is shown, not before", async ({
    page,
  }) => {
    const deck = await openDeck(page, slide.sentence);
    const right = deck.current.getByText("✓ right");
    const before = await right.isVisible();
    await deck.press("a");
    const row = deck.current.locator("[data-choice='unattributed-claim']");
    expect([before, await row.getByText("✓ right").isVisible()]).toEqual([false, true]);
  });

  test.for([
    "{",
    "[]",
    `{"at":1,"slide":99,"isAnswered":false,"screen":"slide","hands":{}}`,
    `{"at":1,"slide":2,"isAnswered":false,"screen":"<b>","hands":{}}`,
    `{"at":1,"slide":2,"isAnswered":false,"screen":"slide","hands":{"2":["<img>"]}}`,
    `{"at":1,"slide":2,"isAnswered":false,"screen":"slide","hands":{"2":{"0":1}}}`,
  ])("with %s in storage the deck is as new", async (text, { page }) => {
    await page.addInitScript((kept) => {
      sessionStorage.setItem(`take-it-apart/deck${location.pathname}`, kept);
    }, text);
    const deck = await openDeck(page, slide.sentence);
    expect(await deck.hands()).toEqual(["0", "0", "0", "0", "0"]);
  });

  test("are counted where the browser keeps nothing", async ({ page }) => {
    await page.addInitScript(() => {
      const get = (): never => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      };
      Object.defineProperty(window, "sessionStorage", { get });
    });
    const deck = await openDeck(page, slide.sentence);
    await deck.press("1");
    expect((await deck.hands())[0]).toBe("1");
  });
});

describe("what is told to somebody who can not see it", () => {
  test("is the number of the slide, and that the answer is there", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("ArrowRight");
    const number = await deck.said.textContent();
    await deck.press("ArrowRight");
    expect([number, await deck.said.textContent()]).toEqual([
      "Slide 2 of 5",
      "Slide 2 of 5, with the answer",
    ]);
  });

  test("is that the screen is black", async ({ page }) => {
    const deck = await openDeck(page);
    await deck.press("b");
    expect(await deck.said.textContent()).toMatch(/^The screen is black\./u);
  });
});

test("every control is reached with Tab", async ({ page }) => {
  const deck = await openDeck(page, slide.item);
  const controls = await page
    .locator("button:visible, a:visible")
    .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent.trim()));
  const reached: (string | undefined)[] = [];
  while (reached.length < controls.length) {
    await deck.press("Tab");
    reached.push(
      await page.evaluate(
        () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent.trim(),
      ),
    );
  }
  expect(reached).toEqual(controls);
});

test("a projected slide has no masthead, no foot and no notes", async ({ page }) => {
  await openDeck(page, slide.sentence);
  const around = page.locator("header, footer, nav, [role=note]");
  expect(await around.filter({ visible: true }).count()).toBe(0);
});

test("a way leads out of the slides", async ({ page }) => {
  await openDeck(page, slide.sentence);
  await page.getByRole("link", { name: "Leave" }).click();
  expect(new URL(page.url()).pathname).toBe("/ferry-timetable/1-who-counted.html");
});

test("search engines are asked to leave it out", async ({ page }) => {
  await openDeck(page);
  expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
});
