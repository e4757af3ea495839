import { classWords as say } from "../words/en.ts";
import type { ClassLine } from "./class-list.ts";
import { amountIn } from "./handed-work.ts";

/** How work that was handed in stands: counted, with how much of it, or why not. */
export function standingInWords({ standing, beside = "", work }: ClassLine): string {
  switch (standing) {
    case "other-version":
      return say.standings[standing];
    case "same":
    case "older":
      return say.standings[standing](beside);
    case "counted": {
      const { labels, answers } = work ? amountIn(work) : { labels: 0, answers: 0 };
      const counted = say.standings.counted(labels, answers);
      return beside === "" ? counted : `${counted} ${say.alike(beside)}`;
    }
  }
}
