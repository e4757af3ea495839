/** The letter of a choice, as on the sheets: “a” for the first. */
export const lettered = (index: number): string => "abcdefghi".charAt(index);
