import type { Picture, Unit } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { dateInWords } from "../date.ts";
import { chartOf, rangeInWords, type Chart } from "../estimates-chart.ts";
import { capitalised } from "../names.ts";
import { pictureOf, sourceLines, type AnyPicture, type Listing } from "./any-picture.ts";

/** One quantity as different sources put it: bars, and a table of the same. */
export interface EstimatesPart extends AnyPicture<"estimates"> {
  readonly legend: string;
  readonly alt: string;
  readonly chart: Chart;
  readonly listing: Listing;
}

export function estimatesPart(unit: Unit, written: Picture<"estimates">): EstimatesPart {
  const chart = chartOf(written, english);
  const told = chart.bars.map(({ who, range }) => `${who}: ${range}`);
  return {
    ...pictureOf("estimates", written, sourceLines(unit, written.estimates)),
    legend: `In ${written.unit}. Black: the number in the article. Striped: the number, or the lower one of a range. White: up to the higher one.`,
    alt: `Bar chart, in ${written.unit}. ${told.join("; ")}.`,
    chart,
    listing: {
      columns: ["Who", "What was counted", capitalised(written.unit), "Date", "Sources"],
      rows: written.estimates.map(({ who, what, low, high, date, sources }) => [
        who,
        what,
        rangeInWords(low, high, english),
        dateInWords(date),
        sources.join(", "),
      ]),
    },
  };
}
