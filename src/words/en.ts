/** The language itself, as pages name it to browsers and readers. */
export const language = { code: "en", direction: "ltr", name: "English" };

/** What pages say around the content. */
export const pages = {
  skip: "Skip to the content",
};

/** What the scripts say; a bundle holds these of one language alone. */
export const scripts = {
  verdicts: {
    right: "Right.",
    also: "Accepted: this can be defended too.",
    partly: "Partly right.",
    wrong: "Not this one.",
    ungraded: "Saved. Now compare it with the model answer.",
  },
  notAnswered: "Not answered.",
  kept: "Kept. The reasons come at the end.",
  result: {
    answered: (answered: number, of: number) => `Answered: ${answered} of ${of}.`,
    right: (reached: number, of: number) => `Right: ${reached} of ${of}.`,
    rates: (flagged: number, weak: number, accepted: number, sound: number) =>
      `Weak claims flagged: ${flagged} of ${weak}. Sound claims accepted: ${accepted} of ${sound}.`,
    noLean: "You lean neither way: neither to doubt nor to belief.",
    doubting: (held: number) =>
      `You lean to doubt: sound claims that you held back: ${held}. Ask what more you would need.`,
    believing: (passed: number) =>
      `You lean to belief: weak claims that you let pass: ${passed}. Ask who says so.`,
    question: "Question",
  },
};
