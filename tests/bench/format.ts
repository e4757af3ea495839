type Cell = string | number;

/** A Markdown table; whole numbers get their thousands marked. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(cellOf).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const cellOf = (cell: Cell): string =>
  typeof cell === "number" ? cell.toLocaleString("en") : cell;

/** A heading, how it was measured, and the tables. */
export function section(title: string, how: string, ...tables: readonly string[]): string {
  return [`## ${title}`, how, ...tables].join("\n\n");
}

/** A time in milliseconds, with a decimal where it is short. */
export const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** What happens while a long measurement runs; the document itself goes to stdout. */
export function progress(text: string): void {
  console.error(text);
}
