import type { Rule } from "./rule.ts";

/** As many letters as the sheet holds on one side of A4 or Letter in its smallest type. */
export const roomOfPlan = 6500;

export const planFitsOneSide: Rule = {
  id: "plan-fits-one-side",
  reason: "A substitute has ten minutes to prepare, and one sheet to hold while teaching.",
  example: {
    file: "lessons/1-who-counted.plan.yaml",
    good: "before: The island is invented.",
    bad: [
      {
        write: `before: ${"The island is invented. ".repeat(240).trim()}`,
        message: "The plan has 6,859 letters, and one side holds 6,500",
        hint: "Keep what a substitute needs in the room, and leave the rest to `teach.mdx`.",
      },
    ],
  },
  check({ plans }, report) {
    for (const { value, at } of plans.values()) {
      const length = lettersIn(value);
      if (length <= roomOfPlan) continue;
      report(
        at(),
        `The plan has ${length.toLocaleString("en")} letters, and one side holds ${roomOfPlan.toLocaleString("en")}`,
        "Keep what a substitute needs in the room, and leave the rest to `teach.mdx`.",
      );
    }
  },
};

/** The letters of all texts in a value. The samples of the exit ticket stand on a sheet of their own. */
function lettersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, child]) => sum + (key === "sample" ? 0 : lettersIn(child)),
    0,
  );
}
