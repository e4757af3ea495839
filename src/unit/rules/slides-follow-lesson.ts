import { nearest } from "../anchor.ts";
import type { Place } from "../diagnostic.ts";
import { sectionsOf } from "../sections.ts";
import type { Draft, Report, Rule } from "./rule.ts";

export const slidesFollowLesson: Rule = {
  id: "slides-follow-lesson",
  reason:
    "Slides keep the time of the lesson, and show its sentences and questions: what they name must be there.",
  example: {
    file: "lessons/1-who-counted.slides.yaml",
    good: "- { type: item, section: Quiz, item: who-says-late,",
    bad: [
      {
        write: "- { type: item, section: ‸Quizz, item: who-says-late,",
        message: "The lesson has no section “Quizz” after the slides before",
        hint: "Did you mean “Quiz”?",
      },
      {
        write: "- { type: item, section: ‸Who says so?, item: who-says-late,",
        message: "The lesson has no section “Who says so?” after the slides before",
      },
      {
        write: "- { type: item, section: Quiz, item: ‸who-say-late,",
        message: "Unknown item `who-say-late` in the lesson's quiz",
        hint: "Did you mean `who-says-late`?",
      },
    ],
  },
  check(draft, report) {
    for (const [id, slides] of draft.slides) {
      const lesson = draft.lessons.get(id);
      const titles = lesson ? sectionsOf(lesson).map(({ title }) => title) : [];
      let reached = 0;
      for (const { value, at } of slides.entries) {
        const found = titles.indexOf(value.section, reached);
        if (lesson && found === -1)
          reportSection(value.section, titles.slice(reached), at(["section"]), report);
        else reached = Math.max(reached, found);
        if (value.type === "item") checkItem(value.item, id, draft, at(["item"]), report);
        if (value.type === "sentence")
          checkSentence(value.sentence, draft, at(["sentence"]), report);
      }
    }
  },
};

function reportSection(
  section: string,
  titles: readonly string[],
  place: Place,
  report: Report,
): void {
  const near = nearest(section, titles);
  const hint =
    near === undefined
      ? "Copy the heading of a section with minutes, and keep the lesson's order."
      : `Did you mean “${near}”?`;
  report(place, `The lesson has no section “${section}” after the slides before`, hint);
}

function checkItem(item: string, lesson: string, draft: Draft, place: Place, report: Report): void {
  const quiz = draft.quizzes.get(lesson);
  if (!quiz?.hasAllIds || quiz.ids.has(item)) return;
  const near = nearest(item, [...quiz.ids].map(String));
  const hint =
    near === undefined ? "Name an item of this lesson's quiz." : `Did you mean \`${near}\`?`;
  report(place, `Unknown item \`${item}\` in the lesson's quiz`, hint);
}

function checkSentence(sentence: number, { article }: Draft, place: Place, report: Report): void {
  const last = article.sentences.length - 1;
  if (sentence > last)
    report(place, `There is no sentence ${sentence}; the article ends with sentence ${last}`);
}
