import type { Rule } from "./rule.ts";

export const argumentMapIsTree: Rule = {
  id: "argument-map-is-tree",
  reason:
    "An argument map is read down to one conclusion: every other point carries just one below it.",
  example: {
    file: "argument-map.yaml",
    good: "to: timetable-failed",
    bad: [
      {
        write: "to: late-twice",
        message: "Point `late-twice` is a reason for itself, by way of its links",
        hint: "Let the links run from the reasons to the conclusion.",
      },
    ],
  },
  check({ pictures: { "argument-map": map } }, report) {
    if (!map) return;
    const { points, links } = map.value;
    const targets = new Map(links.map(({ from, to }) => [from, to]));
    const ends = points.filter(({ id }) => !targets.has(id));
    for (const [index, { id }] of points.entries()) {
      const uses = links.filter(({ from }) => from === id).length;
      const place = map.at(["points", index, "id"]);
      if (uses > 1) {
        report(place, `Point \`${id}\` is a reason ${uses} times`, "Let it carry one point.");
      } else if (comesBack(id, targets)) {
        report(
          place,
          `Point \`${id}\` is a reason for itself, by way of its links`,
          "Let the links run from the reasons to the conclusion.",
        );
      }
    }
    for (const { id } of ends.slice(0, -1)) {
      const index = points.findIndex((point) => point.id === id);
      report(
        map.at(["points", index, "id"]),
        `Point \`${id}\` leads to nothing`,
        "Add a link from it; only the last point, the conclusion, has none.",
      );
    }
  },
};

function comesBack(id: string, targets: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = targets.get(id); at !== undefined && !seen.has(at); at = targets.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
