/** How a sheet is printed. */
export interface Edition {
  /** Stands in the name of the file: `article-letter-large.pdf`. */
  readonly id: "a4" | "letter" | "a4-large" | "letter-large" | "wide";
  readonly paper: "a4" | "us-letter" | "presentation-16-9";
  readonly isLarge: boolean;
}

/** Both papers, each also in large print. */
export const editions: readonly Edition[] = [
  { id: "a4", paper: "a4", isLarge: false },
  { id: "letter", paper: "us-letter", isLarge: false },
  { id: "a4-large", paper: "a4", isLarge: true },
  { id: "letter-large", paper: "us-letter", isLarge: true },
];

/** For a projector. */
export const wide: Edition = { id: "wide", paper: "presentation-16-9", isLarge: false };
