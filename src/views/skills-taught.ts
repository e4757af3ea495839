import type { Item, LabelledText, Lesson, Unit } from "../unit/model.ts";
import type { skills } from "../unit/vocabulary.ts";
import { addresses } from "./address.ts";

type Skill = keyof typeof skills;

/** A skill, and the lesson that takes it up first. */
export interface TaughtSkill {
  readonly skill: Skill;
  readonly lesson: Lesson;
  /** The lesson's, from the site's root. */
  readonly address: string;
}

/** Where the skills of some items are taught, each once; a skill that no lesson asks for is left out. */
export function skillsTaught(items: readonly Item[], units: readonly Unit[]): TaughtSkill[] {
  const wanted = [...new Set(items.map(({ skill }) => skill))];
  return wanted.flatMap((skill) => taughtIn(skill, units) ?? []);
}

function taughtIn(skill: Skill, units: readonly Unit[]): TaughtSkill | undefined {
  for (const unit of units) {
    const lesson = unit.lessons.find(({ quiz }) => quiz.some((item) => item.skill === skill));
    if (lesson) return { skill, lesson, address: addresses.lesson(unit.id, lesson.id) };
  }
  return undefined;
}

/** The units in which a text's skills are taught: its own, or for a practice text all of them. */
export const teachingUnits = (text: LabelledText, units: readonly Unit[]): readonly Unit[] =>
  units.filter(({ id }) => text.type === "practice" || id === text.id);
