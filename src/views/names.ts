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
  return listInWords([...headline, ...rest]);
}

/** “Ada”, “Ada and Ben”, “Ada, Ben and Cy”. */
export function listInWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/** With a small letter at its start, to stand inside a sentence. */
export const withSmallLetter = (words: string): string =>
  words.charAt(0).toLowerCase() + words.slice(1);

/** With a capital letter at its start. */
export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
