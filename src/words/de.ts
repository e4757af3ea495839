import type * as en from "./en.ts";

export const language: typeof en.language = { code: "de", direction: "ltr", name: "Deutsch" };

export const pages: typeof en.pages = {
  skip: "Zum Inhalt springen",
};

export const scripts: typeof en.scripts = {
  verdicts: {
    right: "Richtig.",
    also: "Angenommen: auch das lässt sich vertreten.",
    partly: "Zum Teil richtig.",
    wrong: "Das nicht.",
    ungraded: "Gespeichert. Vergleiche nun mit der Musterantwort.",
  },
  notAnswered: "Nicht beantwortet.",
  kept: "Behalten. Die Begründungen kommen am Ende.",
};
