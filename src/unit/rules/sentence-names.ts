/** A sentence within a message: “the headline”, “sentence 3”. */
export const sentenceInWords = (number: number): string =>
  number === 0 ? "the headline" : `sentence ${number}`;

/** A sentence as an author writes it in a file: `headline`, `3`. */
export const sentenceKey = (number: number): string => (number === 0 ? "headline" : `${number}`);
