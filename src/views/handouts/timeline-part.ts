import type { Picture, Unit } from "../../unit/model.ts";
import * as english from "../../words/en.ts";
import { dateInWords } from "../date.ts";
import { sentenceList } from "../names.ts";
import { timelineOf, type Timeline } from "../timeline-chart.ts";
import { pictureOf, sourceLines, type AnyPicture, type Listing } from "./any-picture.ts";

/** What happened around the article: a scale of time, and a table of the same. */
export interface TimelinePart extends AnyPicture<"timeline"> {
  readonly alt: string;
  readonly chart: Timeline;
  readonly listing: Listing;
}

export function timelinePart(unit: Unit, written: Picture<"timeline">): TimelinePart {
  const chart = timelineOf(written, english);
  const told = chart.events.map(({ day, who }) => `${day}: ${who}`);
  return {
    ...pictureOf("timeline", written, sourceLines(unit, written.events)),
    alt: `Timeline. ${told.join("; ")}.`,
    chart,
    listing: {
      columns: ["When", "Who", "What", "In the article", "Sources"],
      rows: written.events.map(({ date, until, who, what, sentences, sources }) => [
        when(date, until),
        who,
        what,
        sentenceList(sentences),
        sources.join(", "),
      ]),
    },
  };
}

const when = (date: string, until = date): string =>
  date === until ? dateInWords(date) : `${dateInWords(date)} to ${dateInWords(until)}`;
