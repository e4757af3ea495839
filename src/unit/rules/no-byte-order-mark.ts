import type { Rule } from "./rule.ts";

export const noByteOrderMark: Rule = {
  id: "no-byte-order-mark",
  reason: "An invisible mark at the start of a file would become part of its first word.",
  example: {
    file: "article.txt",
    good: "Ferry Timetable Fails Island\n",
    bad: [
      {
        write: "‸\ufeffFerry Timetable Fails Island\n",
        message: "Invisible byte order mark at the start of the file",
        hint: "Save the file as “UTF-8”, not as “UTF-8 with BOM”.",
      },
    ],
  },
  checkText({ text }, report) {
    if (!text.startsWith("\ufeff")) return;
    const hint = "Save the file as “UTF-8”, not as “UTF-8 with BOM”.";
    report(0, 1, "Invisible byte order mark at the start of the file", hint);
  },
};
