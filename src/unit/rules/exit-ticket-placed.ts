import type { Rule } from "./rule.ts";

export const exitTicketPlaced: Rule = {
  id: "exit-ticket-placed",
  reason: "The exit ticket of the plan stands in the lesson too, for whoever learns alone.",
  example: {
    file: "lessons/1-who-counted.mdx",
    good: "<ExitTicket />",
    bad: [
      {
        write: "",
        message: "The plan has an exit ticket, and the lesson does not place it",
        hint: "Write `<ExitTicket />` under a heading with its minutes, after the quiz.",
      },
    ],
  },
  check({ lessons, plans }, report) {
    for (const [id, { file, placements }] of lessons) {
      const placed = placements.find(({ component }) => component === "ExitTicket");
      if (!placed && plans.has(id))
        report(
          { file, range: { start: 0, end: 0 } },
          "The plan has an exit ticket, and the lesson does not place it",
          "Write `<ExitTicket />` under a heading with its minutes, after the quiz.",
        );
      if (placed && !plans.has(id))
        report(
          { file, range: placed.range },
          "<ExitTicket /> has nothing to show",
          `Add \`lessons/${id}.plan.yaml\` with an \`exitTicket\`.`,
        );
    }
  },
};
