import type { Picture, Unit } from "../../unit/model.ts";
import { dateInWords } from "../date.ts";
import { sentenceList } from "../names.ts";
import { stepsOf, type Naming } from "../retelling.ts";
import { pictureOf, sourceLines, type AnyPicture } from "./any-picture.ts";

/** One claim on its way, and what each retelling kept of its source. */
export interface RetellingPart extends AnyPicture<"retelling"> {
  /** The sentence of the article in which the way ends. */
  readonly sentence: string;
  readonly steps: readonly {
    readonly where: string;
    readonly date: string;
    readonly told: string;
    readonly speaker: string;
    readonly naming: Naming;
    readonly lost: string | null;
    readonly inferred: boolean;
    readonly sources: string;
  }[];
}

export function retellingPart(unit: Unit, written: Picture<"retelling">): RetellingPart {
  const steps = stepsOf(written);
  return {
    ...pictureOf("retelling", written, sourceLines(unit, steps)),
    sentence: sentenceList([written.sentence]),
    steps: steps.map(({ where, date, told, speaker, naming, lost, inferred, sources }) => ({
      where,
      date: dateInWords(date),
      told,
      speaker,
      naming,
      lost: lost ?? null,
      inferred,
      sources: sources.join(", "),
    })),
  };
}
