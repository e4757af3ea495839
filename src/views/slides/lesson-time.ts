import type { Lesson } from "../../unit/model.ts";
import type { DeckSlide, Step } from "./slide.ts";

/** A section with its minutes, and those from the lesson's start to its end. */
export function timeOf({ sections }: Lesson, title: string): DeckSlide["section"] {
  const index = placeOf(sections, title);
  const until = sections.slice(0, index + 1).reduce((sum, { minutes }) => sum + minutes, 0);
  return { title, minutes: sections[index]?.minutes ?? 0, until };
}

/** The steps of the plan that begin with a slide: those after the section of the slide before. */
export function stepsAt({ sections, plan }: Lesson, title: string, before = ""): Step[] {
  if (!plan || title === before) return [];
  return sections
    .slice(placeOf(sections, before) + 1, placeOf(sections, title) + 1)
    .flatMap(({ title: section, minutes }) =>
      plan.steps.filter((step) => step.section === section).map((step) => ({ ...step, minutes })),
    );
}

/** −1 for the title slide, which stands before all sections. */
const placeOf = (sections: Lesson["sections"], wanted: string): number =>
  sections.findIndex(({ title }) => title === wanted);
