import { nearest } from "../anchor.ts";
import type { Place } from "../diagnostic.ts";
import type { Draft, Rule } from "./rule.ts";

export const pictureNamesKnownIds: Rule = {
  id: "picture-names-known-ids",
  reason: "A line in a picture runs between two things in it.",
  example: {
    file: "argument-map.yaml",
    good: "from: late-twice",
    bad: [
      {
        write: "from: ‸late-twise",
        message: "Nothing in the picture has the id `late-twise`",
        hint: "Did you mean `late-twice`?",
      },
    ],
  },
  check(draft, report) {
    for (const { id, place, known } of [...linkEnds(draft), ...routePlaces(draft)]) {
      if (known.includes(id)) continue;
      const near = nearest(id, known);
      const all = `The ids are ${known.map((other) => `\`${other}\``).join(", ")}.`;
      const hint = near === undefined ? all : `Did you mean \`${near}\`?`;
      report(place, `Nothing in the picture has the id \`${id}\``, hint);
    }
  },
};

interface Named {
  readonly id: string;
  readonly place: Place;
  /** The ids that may be named here. */
  readonly known: readonly string[];
}

function linkEnds({ pictures }: Draft): Named[] {
  const map = pictures["argument-map"];
  if (!map) return [];
  const known = map.value.points.map(({ id }) => id);
  return map.value.links.flatMap(({ from, to }, index) => [
    { id: from, place: map.at(["links", index, "from"]), known },
    { id: to, place: map.at(["links", index, "to"]), known },
  ]);
}

function routePlaces({ pictures: { places } }: Draft): Named[] {
  if (!places) return [];
  const known = places.value.places.map(({ id }) => id);
  return places.value.routes.flatMap(({ through }, route) =>
    through.map((id, index) => {
      return { id, place: places.at(["routes", route, "through", index]), known };
    }),
  );
}
