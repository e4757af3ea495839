/** “Headline” for 0, “Sentence 12” for 12. */
export const sentenceName = (number: number): string =>
  number === 0 ? "Headline" : `Sentence ${number}`;

/** What stands in the margin: “H” for 0, “12” for 12. */
export const sentenceMark = (number: number): string => (number === 0 ? "H" : String(number));

/** Several sentences in words: “sentences 2, 5 and 11”. */
export function sentenceList(numbers: readonly number[]): string {
  const marks = numbers.map((number) => (number === 0 ? "the headline" : String(number)));
  const noun = numbers.every((number) => number === 0)
    ? ""
    : numbers.length === 1
      ? "sentence "
      : "sentences ";
  if (marks.length < 2) return noun + marks.join("");
  return `${noun}${marks.slice(0, -1).join(", ")} and ${marks.at(-1) ?? ""}`;
}
