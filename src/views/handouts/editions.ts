/** How a sheet is printed. */
export interface Edition {
  /** Stands in the name of the file: `article-letter-large.pdf`. */
  readonly id: string;
  /** For the print page. */
  readonly name: string;
  readonly paper: "a4" | "us-letter";
  readonly isLarge: boolean;
}

/** Both papers, each also in large print. */
export const editions: readonly Edition[] = [
  { id: "a4", name: "A4", paper: "a4", isLarge: false },
  { id: "letter", name: "Letter", paper: "us-letter", isLarge: false },
  { id: "a4-large", name: "A4, large print", paper: "a4", isLarge: true },
  { id: "letter-large", name: "Letter, large print", paper: "us-letter", isLarge: true },
];
