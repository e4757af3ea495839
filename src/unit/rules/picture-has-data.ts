import type { PictureName } from "../model.ts";
import { textsWithComponents } from "./prose.ts";
import type { Rule } from "./rule.ts";

/** The components that draw a picture, each with the file that it draws. */
const drawnBy: ReadonlyMap<string, PictureName> = new Map([
  ["NumbersChart", "estimates"],
  ["ArgumentMap", "argument-map"],
  ["Ladder", "ladder"],
  ["Timeline", "timeline"],
  ["PlacesMap", "places"],
  ["Retelling", "retelling"],
]);

export const pictureHasData: Rule = {
  id: "picture-has-data",
  reason: "A picture is drawn from a file of the unit; without the file there is nothing to draw.",
  example: {
    file: "lessons/2-who-else.mdx",
    good: "<Timeline />",
    bad: [
      {
        write: "‸<Ladder />",
        message: "<Ladder /> has nothing to draw",
        hint: "Add a file `ladder.yaml` to the unit.",
      },
    ],
  },
  check(draft, report) {
    for (const { file, placements } of textsWithComponents(draft)) {
      for (const { component, range } of placements) {
        const name = drawnBy.get(component);
        if (name === undefined || draft.files.has(`${name}.yaml`)) continue;
        report(
          { file, range },
          `<${component} /> has nothing to draw`,
          `Add a file \`${name}.yaml\` to the unit.`,
        );
      }
    }
  },
};
