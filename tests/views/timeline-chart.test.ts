import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Picture } from "../../src/unit/model.ts";
import { timelineSchema } from "../../src/unit/schema/timeline.ts";
import { labelHeight, longestLabel, timelineOf } from "../../src/views/timeline-chart.ts";
import * as english from "../../src/words/en.ts";

/** A date, or the two ends of a time. */
type When = string | readonly [date: string, until: string];

/** A timeline of events at these dates, by people called A, B, C and so on. */
function timeline(...dates: readonly When[]): Picture<"timeline"> {
  return {
    title: "What happened at the ferry",
    note: "Invented.",
    events: dates.map((when, index) => {
      const [date = "", until] = typeof when === "string" ? [when] : when;
      const who = String.fromCodePoint("A".charCodeAt(0) + (index % 26));
      const event = { id: `event-${index}`, date, who, what: "It sailed.", sentences: [] };
      return { ...event, ...(until && { until }), sources: ["A-01"] };
    }),
  };
}

const stepsBetween = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => value - (values[index] ?? 0));

const labelsOf = (...dates: readonly When[]): string[] =>
  timelineOf(timeline(...dates), english).events.map(({ day, who }) => `${day} ${who}`);

describe("a label", () => {
  test.each([
    { date: "2015-11-24", day: "24 Nov" },
    { date: "2015-12-02", day: "2 Dec" },
    { date: "2015-05", day: "May" },
    { date: "2015-10~", day: "about Oct" },
    { date: "2015-10-03~", day: "about 3 Oct" },
    { date: "2015", day: "2015" },
    { date: "2015~", day: "about 2015" },
  ])("says “$day” for $date", ({ date, day }) => {
    expect(labelsOf(date)).toEqual([`${day} A`]);
  });

  test("stands beside its event where nothing is near", () => {
    const { events } = timelineOf(timeline("2015-10-05", "2015-12-20"), english);
    expect(events.map(({ label }) => label)).toEqual(events.map(({ begins }) => begins));
  });

  test("makes room for its neighbours, half of it on each side", () => {
    const { events } = timelineOf(
      timeline("2015-10-01", "2015-11-15", "2015-11-15", "2015-12-31"),
      english,
    );
    const [, first, second] = events;
    expect((second?.label ?? 0) - (first?.label ?? 0)).toBe(labelHeight);
    expect((first?.label ?? 0) + labelHeight / 2).toBe(first?.begins);
  });

  test("is cut between words where it would leave the drawing", () => {
    const [event] = timeline("2015-11-24").events;
    const who = "The committee of the harbour and all its ferries";
    const chart = timelineOf({ ...timeline(), events: event ? [{ ...event, who }] : [] }, english);
    expect(chart.events.map((it) => it.who)).toEqual(["The committee of the…"]);
  });
});

describe("the scale", () => {
  const { events, ticks } = timelineOf(timeline("2015-11-01", "2015-11-16", "2015-12-01"), english);

  test("has a tick for each month, and one after the last", () => {
    expect(ticks.map(({ label }) => label)).toEqual(["Nov 2015", "Dec", "Jan 2016"]);
  });

  test("puts an event on the first day of a month at its tick", () => {
    const [november, december] = ticks;
    expect([events[0]?.begins, events[2]?.begins]).toEqual([november?.y, december?.y]);
  });

  test("puts half of the time at half of the way", () => {
    const [first, half, last] = events.map(({ begins }) => begins);
    expect(half).toBe(((first ?? 0) + (last ?? 0)) / 2);
  });

  test("runs downwards, in whatever order the events are written", () => {
    expect(labelsOf("2015-12-02", "2015-10-21", "2015-11")).toEqual([
      "21 Oct B",
      "Nov C",
      "2 Dec A",
    ]);
  });

  test.each([
    { dates: ["2015-01", "2016-04"], labels: 17, second: "Feb" },
    { dates: ["2015-01", "2018-12"], labels: 17, second: "Apr" },
    { dates: ["2003", "2018"], labels: 17, second: "Jan 2004" },
    { dates: ["1903", "2018"], labels: 13, second: "Jan 1910" },
  ])("has $labels ticks from $dates.0 to $dates.1", ({ dates, labels, second }) => {
    const scale = timelineOf(timeline(...dates), english).ticks.map(({ label }) => label);
    expect([scale.length, scale[1]]).toEqual([labels, second]);
  });
});

test("many events get a longer scale", () => {
  const few = timelineOf(timeline("2015-12-01", "2015-12-02"), english);
  const many = timelineOf(timeline(...new Array<string>(100).fill("2015-12-02")), english);
  expect(many.height).toBeGreaterThan(few.height);
  expect(many.height).toBeGreaterThanOrEqual(100 * labelHeight);
});

describe("an event", () => {
  test("on one day ends where it begins", () => {
    const [event] = timelineOf(timeline("2015-11-24"), english).events;
    expect(event?.ends).toBe(event?.begins);
  });

  test("until another day reaches to that day", () => {
    const [long, last] = timelineOf(
      timeline(["2015-10-21", "2015-12-01"], "2015-12-01"),
      english,
    ).events;
    expect(long?.ends).toBe(last?.begins);
  });

  test("in a month reaches from its first day to its last", () => {
    const { events } = timelineOf(timeline("2015-11", "2015-11-01", "2015-11-30"), english);
    const [month, first, last] = events;
    expect([month?.begins, month?.ends]).toEqual([first?.begins, last?.begins]);
  });

  test("in a leap year has its 29 February", () => {
    const [month, last] = timelineOf(timeline("2016-02", "2016-02-29"), english).events;
    expect(month?.ends).toBe(last?.begins);
  });

  test.each([{ when: "undated" }, { when: ["2015-10-21", "undated"] as const }])(
    "without a date is refused: $when",
    ({ when }) => {
      expect(() =>
        timelineOf(timeline("2015-10-01", when), english),
      ).toThrowErrorMatchingInlineSnapshot(
        `[Error: The event event-1 has no date, and so no place on the timeline]`,
      );
    },
  );
});

describe("for any events", () => {
  const day = fc
    .date({
      min: new Date("1900-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  const date = fc.oneof(
    day,
    day.map((it) => it.slice(0, 7)),
    day.map((it) => it.slice(0, 4)),
  );
  const nearby = fc
    .integer({ min: 1, max: 31 })
    .map((it) => `2015-12-${String(it).padStart(2, "0")}`);
  const any = fc
    .array(fc.oneof(date, nearby), { minLength: 2, maxLength: 60 })
    .map((dates) => timeline(...dates));

  test("no two labels overlap, and none leaves the drawing", () => {
    fc.assert(
      fc.property(any, (all) => {
        const { height, events } = timelineOf(all, english);
        const labels = events.map(({ label }) => label);
        expect(stepsBetween(labels).filter((step) => step < labelHeight)).toEqual([]);
        expect(labels[0]).toBeGreaterThanOrEqual(labelHeight / 2);
        expect(labels.at(-1)).toBeLessThanOrEqual(height - labelHeight / 2);
      }),
    );
  });

  test("every event lies on the scale, from its first tick to its last", () => {
    fc.assert(
      fc.property(any, (all) => {
        const { events, ticks } = timelineOf(all, english);
        const [top = 0, bottom = 0] = [ticks[0]?.y, ticks.at(-1)?.y];
        const outside = events.filter(
          ({ begins, ends }) => begins < top || ends < begins || ends > bottom,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  test("the labels of the ticks have room", () => {
    fc.assert(
      fc.property(any, (all) => {
        const { ticks } = timelineOf(all, english);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(stepsBetween(ticks.map(({ y }) => y)).filter((step) => step < 18)).toEqual([]);
      }),
    );
  });

  test("distances are in proportion to days, to one unit of the drawing", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 12 }), (dates) => {
        const { events } = timelineOf(timeline(...dates), english);
        const days = dates.map((it) => Date.parse(it)).toSorted((a, b) => a - b);
        const [first = 0, last = 0] = [days[0], days.at(-1)];
        const [top = 0, bottom = 0] = [events[0]?.begins, events.at(-1)?.begins];
        const wrong = events.filter(({ begins }, index) => {
          const share = last === first ? 0 : ((days[index] ?? 0) - first) / (last - first);
          return Math.abs(begins - top - share * (bottom - top)) > 1;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});

const files = readdirSync("content/units")
  .map((id) => `content/units/${id}/timeline.yaml`)
  .filter((file) => existsSync(file));

describe.each(files)("%s", (file) => {
  const written = timelineSchema.parse(parse(readFileSync(file, "utf8")));
  const { events } = timelineOf(written, english);

  test("is written in the order of time", () => {
    expect(written.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  test("draws labels that do not overlap", () => {
    const steps = stepsBetween(events.map(({ label }) => label));
    expect(steps.filter((step) => step < labelHeight)).toEqual([]);
  });

  test("draws every label whole", () => {
    expect(events.map(({ who }) => who)).toEqual(written.events.map(({ who }) => who));
    const longest = Math.max(...events.map(({ day, who }) => `${day} ${who}`.length));
    expect(longest).toBeLessThanOrEqual(longestLabel);
  });
});
