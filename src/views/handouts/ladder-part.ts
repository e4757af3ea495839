import type { Picture, Unit } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { ladderOf, type Look } from "../ladder.ts";
import { sentenceList } from "../names.ts";
import { pictureOf, sourceLines, type AnyPicture } from "./any-picture.ts";

/** What the article asks a reader to believe: rung 1, the firmest, comes first. */
export interface LadderPart extends AnyPicture<"ladder"> {
  readonly legend: readonly { readonly look: Look; readonly words: string }[];
  readonly rungs: readonly {
    readonly claim: string;
    readonly verdict: string;
    readonly look: Look;
    readonly why: string;
    /** “The headline and sentence 4”. */
    readonly sentences: string;
    readonly sources: string;
  }[];
}

export function ladderPart(unit: Unit, written: Picture<"ladder">): LadderPart {
  const { rungs, legend } = ladderOf(written, english);
  return {
    ...pictureOf("ladder", written, sourceLines(unit, rungs)),
    legend: legend.map(({ look, verdicts }) => {
      return { look, words: `${look}: ${verdicts.join(" or ")}` };
    }),
    rungs: rungs.map(({ claim, verdict, look, why, sentences, sources }) => {
      const cited = { sentences: sentenceList(sentences), sources: sources.join(", ") };
      return { claim, verdict, look, why, ...cited };
    }),
  };
}
