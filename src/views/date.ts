const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date as people write it: “2 December 2015”, “October 2015”, “about 2012”, “undated”. */
export function dateInWords(date: string): string {
  if (date.endsWith("~")) return `about ${dateInWords(date.slice(0, -1))}`;
  const [year = "", month, day] = date.split("-");
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year];
  return words.filter(Boolean).join(" ");
}
