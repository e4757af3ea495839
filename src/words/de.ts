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
  result: {
    answered: (answered, of) => `Beantwortet: ${answered} von ${of}.`,
    right: (reached, of) => `Richtig: ${reached} von ${of}.`,
    rates: (flagged, weak, accepted, sound) =>
      `Schwache Behauptungen erkannt: ${flagged} von ${weak}. Gut belegte angenommen: ${accepted} von ${sound}.`,
    noLean: "Du neigst zu keiner Seite: weder zum Zweifeln noch zum Glauben.",
    doubting: (held) =>
      `Du neigst zum Zweifeln: gut belegte Behauptungen, die du nicht angenommen hast: ${held}. Frag, was du noch brauchst.`,
    believing: (passed) =>
      `Du neigst zum Glauben: schwache Behauptungen, die du durchgelassen hast: ${passed}. Frag, wer das sagt.`,
    question: "Frage",
  },
};
