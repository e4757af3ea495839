/** The marks around all words of the pseudo language. */
export const marks = ["⟦", "⟧"] as const;

/**
 * Words of the interface as if in another language: marked, and longer by a third, as those of many
 * languages are. What a sentence is made of is marked with it.
 */
export function pseudoWords<T>(words: T): T;
export function pseudoWords(words: unknown): unknown {
  if (typeof words === "string") return marked(words);
  if (Array.isArray(words)) return words.map((part) => pseudoWords<unknown>(part));
  if (typeof words === "function")
    return (...values: unknown[]): unknown => pseudoWords(Reflect.apply(words, undefined, values));
  const groups = Object.entries(words as object);
  return Object.fromEntries(groups.map(([key, part]) => [key, pseudoWords<unknown>(part)]));
}

/** Bold words and links are marked apart from what is around them, as they stand in elements of their own. */
const marked = (words: string): string =>
  words.replace(/[^*[\]]*[^*[\]\s][^*[\]]*/gu, (run) =>
    run.replace(/\S.*\S|\S/su, (run) => marks[0] + run + longer(run) + marks[1]),
  );

const longer = (run: string): string => ` ${run.slice(0, run.length / 3)}`;

/** What is left of a text without its words of the interface, even where a line ends within them. */
export function withoutMarked(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/gu, "·");
  return rest === text ? text.replace(/^[^⟦]*⟧|⟦.*$/gsu, "") : withoutMarked(rest);
}

/** False for the letter of a kind, the mark of a sentence, the number of a source. */
export const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);
