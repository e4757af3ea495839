/** “Headline” for 0, “Sentence 12” for 12. */
export const sentenceName = (number: number): string =>
  number === 0 ? "Headline" : `Sentence ${number}`;

/** What stands in the margin: “H” for 0, “12” for 12. */
export const sentenceMark = (number: number): string => (number === 0 ? "H" : String(number));

/** Several sentences in words: “the headline, sentences 2, 5 and 11”. */
export function sentenceList(numbers: readonly number[]): string {
  const headline = numbers.includes(0) ? ["the headline"] : [];
  const [first, ...others] = numbers.filter((number) => number !== 0);
  const noun = others.length === 0 ? "sentence" : "sentences";
  const rest = first === undefined ? [] : [`${noun} ${first}`, ...others.map(String)];
  const parts = [...headline, ...rest];
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
