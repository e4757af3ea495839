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
};
