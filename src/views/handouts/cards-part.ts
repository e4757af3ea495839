import type { CardsPart } from "./parts.ts";

/** Blank cards: the fields of the cards on the page, to fill in by hand. */
export function cardsPart(): CardsPart {
  return {
    kind: "cards",
    title: "Claim cards",
    isForTeacher: false,
    cards: [
      {
        title: "Claim cards",
        fields: [
          "Sentence no. – kind",
          "Source: who says it?",
          "Cue: the word that told me",
          "The claim, as one checkable sentence",
          "In a position to know?",
          "What does the source gain if believed?",
          "Who else, and what did they find?",
          "Support – why",
        ],
      },
      {
        title: "Conclusion cards",
        fields: [
          "Sentence no. – the conclusion, plainly",
          "Reasons given (sentences)",
          "Missing link",
          "Pattern – its question",
          "What would support it?",
          "Another explanation",
          "Fair version",
          "Finding: supported, partly, unsupported here",
        ],
      },
      {
        title: "Question cards",
        fields: [
          "My question",
          "Raised by sentence no.",
          "Why it matters: which sentence would change?",
          "Who could answer?",
          "Where to look",
          "What I found (source, date)",
          "Answered, partly, open?",
          "What I would ask next",
        ],
      },
    ],
  };
}
