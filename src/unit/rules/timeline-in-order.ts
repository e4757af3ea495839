import type { Rule } from "./rule.ts";

export const timelineInOrder: Rule = {
  id: "timeline-in-order",
  reason: "A timeline is read from the earliest event to the latest.",
  example: {
    file: "timeline.yaml",
    good: "date: 2026-10-01",
    bad: [
      {
        write: "date: ‸2026-10-05",
        message: "This event comes after the next one, 2026-10-03",
        hint: "Put the events in the order of their dates.",
      },
    ],
  },
  check({ pictures: { timeline } }, report) {
    for (const [index, { date }] of (timeline?.value.events ?? []).entries()) {
      const next = timeline?.value.events[index + 1];
      if (!timeline || !next || date.localeCompare(next.date) <= 0) continue;
      report(
        timeline.at(["events", index, "date"]),
        `This event comes after the next one, ${next.date}`,
        "Put the events in the order of their dates.",
      );
    }
  },
};
