/** A table as a spreadsheet reads it (RFC 4180), with the mark by which Excel knows UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;

function field(text: string): string {
  const plain = withoutFormula(text);
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** What begins like a formula would be worked out when the table is opened (OWASP, CSV injection). */
const withoutFormula = (text: string): string =>
  /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;
