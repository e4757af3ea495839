import type { Picture } from "../unit/model.ts";

/** What is left of the source: a name, none, or we cannot tell. */
export type Naming = "named" | "nobody" | "unknown";

export type Step = Picture<"retelling">["steps"][number] & { readonly naming: Naming };

/** The steps of a retelling, each with what is left of the source, so that its box can show it. */
export function stepsOf({ steps }: Picture<"retelling">): Step[] {
  return steps.map((step) => ({ ...step, naming: namingOf(step) }));
}

function namingOf({ speaker, inferred }: Picture<"retelling">["steps"][number]): Naming {
  if (inferred) return "unknown";
  return speaker.toLowerCase() === "nobody" ? "nobody" : "named";
}
