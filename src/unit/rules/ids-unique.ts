import type { Place } from "../diagnostic.ts";
import type { Item } from "../model.ts";
import type { Entry } from "../read.ts";
import type { Draft, Rule } from "./rule.ts";

export const idsUnique: Rule = {
  id: "ids-unique",
  reason: "Saved answers, links and sheets name things by id; two of a name would be mixed up.",
  example: {
    file: "lessons/1-who-counted.quiz.yaml",
    good: "- id: boat-count-unit",
    bad: [
      {
        write: "- id: ‸who-says-late",
        message: "Second `who-says-late`",
        hint: "Choose another id.",
      },
    ],
  },
  check(draft, report) {
    for (const group of groupsOf(draft)) {
      const first = new Map<string, Place>();
      for (const { id, place } of group) {
        const earlier = first.get(id);
        if (!earlier) first.set(id, place);
        else {
          const related = { place: earlier, message: "The first one is here" };
          report(place, `Second \`${id}\``, { hint: "Choose another id.", related });
        }
      }
    }
  },
};

interface Id {
  readonly id: string;
  readonly place: Place;
}

/** The ids of a unit; within a group each may stand once. */
function groupsOf({ unit, pictures, quizzes, ...draft }: Draft): Id[][] {
  const items = [...quizzes.values()].flatMap(({ entries }) => entries);
  const { sources, questions, patterns, terms, rubric } = draft;
  const lists = [sources, questions, patterns, terms, rubric].map(({ entries }) => entries);
  return [
    ...[...lists, items].map(idsOf),
    idsIn(unit, "lessons", unit?.value.lessons),
    ...idsInPictures(pictures),
    ...items.flatMap((item) => partsOf(item)),
  ];
}

function idsInPictures(pictures: Draft["pictures"]): Id[][] {
  const { estimates, ladder, timeline, places, retelling, "argument-map": map } = pictures;
  return [
    idsIn(estimates, "estimates", estimates?.value.estimates),
    idsIn(ladder, "rungs", ladder?.value.rungs),
    idsIn(timeline, "events", timeline?.value.events),
    idsIn(places, "places", places?.value.places),
    idsIn(places, "routes", places?.value.routes),
    idsIn(retelling, "steps", retelling?.value.steps),
    idsIn(map, "points", map?.value.points),
    idsIn(map, "links", map?.value.links),
  ];
}

function partsOf(item: Entry<Item>): Id[][] {
  const { value } = item;
  switch (value.type) {
    case "label":
      return [idsIn(item, "rows", value.rows)];
    case "find-in-text":
      return [idsIn(item, "phrases", value.phrases)];
    case "number":
      return [idsIn(item, "slips", value.slips)];
    case "short-response":
      return [];
    default:
      return [idsIn(item, "choices", value.choices)];
  }
}

const idsOf = (entries: readonly Entry<{ id: string }>[]): Id[] =>
  entries.map(({ value: { id }, at }) => ({ id, place: at(["id"]) }));

function idsIn(
  entry: Entry<unknown> | undefined,
  key: string,
  values: readonly { id: string }[] = [],
): Id[] {
  return values.flatMap(({ id }, index) => {
    return entry ? { id, place: entry.at([key, index, "id"]) } : [];
  });
}
