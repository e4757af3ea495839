import { isAccepted } from "../unit/grade.ts";
import { reviewWords as say } from "../words/en.ts";
import { dayInWords } from "./day-in-words.ts";
import { dueOf } from "./due.ts";
import { isMissed, isSureMiss } from "./memory.ts";
import { paragraph } from "./paragraph.ts";
import { ratesInWords, resultOf, type Answered } from "./result.ts";
import { isDue, isMet, keyIn, partIn, type MetItem, type ReviewItem } from "./review-items.ts";
import { showSkills } from "./show-skills.ts";

/** Fills in what a learner has done so far. `now` is in milliseconds since 1970. */
export function showProgress(page: HTMLElement, items: readonly ReviewItem[], now: number): void {
  const met = items.filter(isMet);
  const result = resultOf(met.map(answeredIn));
  const hasJudged = result.weakFlagged.of + result.soundAccepted.of > 0;
  const rates = hasJudged ? ratesInWords(result).map(paragraph) : [];
  partIn(page, '[data-part="rates"]').replaceChildren(...rates);
  showSureMisses(page, met);
  showSkills(partIn(page, '[data-part="skills"]'), result.skillsToRevisit);
  for (const section of page.querySelectorAll("section")) showPart(section, items, now);
}

/** How an item was answered the last time. */
function answeredIn(item: MetItem): Answered {
  const { outcome = "ungraded" } = item.memory.tries.at(-1) ?? {};
  return {
    isGraded: outcome !== "ungraded",
    isAccepted: isAccepted(outcome),
    judgement: keyIn(item).judgement,
    skill: partIn(item.template.content, '[data-part="skill"]').textContent,
  };
}

function showSureMisses(page: HTMLElement, met: readonly MetItem[]): void {
  const misses = met.filter(({ memory }) => isSureMiss(memory));
  partIn(page, '[data-part="sure-misses"]').hidden = misses.length === 0;
  partIn(page, '[data-part="sure-miss-list"]').replaceChildren(...misses.map(linkTo));
}

function linkTo(item: ReviewItem): HTMLElement {
  const line = document.createElement("li");
  line.append(partIn(lineOf(item), "a").cloneNode(true));
  return line;
}

/** A lesson, the check-out or a practice text: how far it is, and how each question stands. */
function showPart(section: HTMLElement, all: readonly ReviewItem[], now: number): void {
  const items = all.filter(({ template }) => section.contains(template));
  const met = items.filter(isMet);
  const due = met.filter((item) => isDue(item, now));
  const words = say.progress(met.length, items.length, due.length);
  partIn(section, '[data-part="count"]').textContent = words;
  for (const item of items)
    partIn(lineOf(item), '[data-part="state"]').textContent = `(${stateOf(item, now)})`;
}

function stateOf(item: ReviewItem, now: number): string {
  if (!isMet(item)) return say.notMet;
  const when = isDue(item, now) ? say.dueToday : say.comesBack(dayInWords(dueOf(item.memory), now));
  return isMissed(item.memory) ? `${say.missed}, ${when}` : when;
}

const lineOf = ({ template }: ReviewItem): HTMLElement => {
  const line = template.closest("li");
  if (!line) throw new Error("A template of the review stands in no list");
  return line;
};
