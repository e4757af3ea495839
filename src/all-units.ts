import { getCollection } from "astro:content";

/** A page for every unit. */
export async function allUnits() {
  const units = await getCollection("units");
  return units.map(({ data: unit }) => ({ params: { unit: unit.id }, props: { unit } }));
}

/** A page for every practice text. */
export async function allPractice() {
  const texts = await getCollection("practice");
  return texts.map(({ data: text }) => ({ params: { text: text.id }, props: { text } }));
}

/** A page for the check-out of every unit that has one. */
export async function allCheckOuts() {
  const pages = await allUnits();
  return pages.filter(({ props: { unit } }) => unit.checkOut.length > 0);
}

/** A page for the plan of every lesson that has one. */
export async function allPlans() {
  const pages = await allLessons();
  return pages.filter(({ props: { lesson } }) => lesson.plan);
}

/** A page for every lesson of every unit. */
export async function allLessons() {
  const pages = await allUnits();
  return pages.flatMap(({ props: { unit } }) =>
    unit.lessons.map((lesson) => ({
      params: { unit: unit.id, lesson: lesson.id },
      props: { unit, lesson },
    })),
  );
}

/** A page for the slides of every lesson that has some. */
export async function allDecks() {
  const pages = await allLessons();
  return pages.filter(({ props: { lesson } }) => lesson.slides.length > 0);
}
