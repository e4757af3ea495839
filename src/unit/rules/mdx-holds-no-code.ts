import { textsWithComponents } from "./prose.ts";
import type { Rule } from "./rule.ts";

export const mdxHoldsNoCode: Rule = {
  id: "mdx-holds-no-code",
  reason: "A lesson is prose and data placed by id; code in it would run in every build.",
  example: {
    file: "lessons/1-who-counted.mdx",
    good: "is new. Read this.",
    bad: [
      {
        write: "is new. Read ‸{process.cwd()}.",
        message: "Code in a lesson: “{process.cwd()}”",
        hint: "Take it out; to show a brace, write `\\{`.",
      },
    ],
  },
  check(draft, report) {
    for (const { file, code } of textsWithComponents(draft)) {
      for (const range of code) {
        const words = file.text.slice(range.start, range.end).slice(0, 40);
        report(
          { file, range },
          `Code in a lesson: “${words}”`,
          "Take it out; to show a brace, write `\\{`.",
        );
      }
    }
  },
};
