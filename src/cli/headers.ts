/** The headers of one pattern in a `_headers` file, the form that Netlify and Cloudflare Pages read. */
export interface HeaderRule {
  /** A path from the root; `:name` stands for one folder, and a `*` at the end for anything. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads a `_headers` file: a path on a line of its own, its headers indented below. */
export function parseHeaders(text: string): HeaderRule[] {
  const blocks = text
    .replaceAll("\r\n", "\n")
    .split(/\n(?=\S)/u)
    .map((block) => block.trim().split(/\n\s+/u))
    .filter(([pattern]) => pattern !== "");
  return blocks.map(([pattern = "", ...lines]) => {
    const headers = lines.map((line) => /^([^:]+):\s*(.*)$/u.exec(line)?.slice(1) ?? []);
    return { pattern, headers: Object.fromEntries(headers) as Record<string, string> };
  });
}

/** All headers for a path; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) => fits(pattern, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const found = path.split("/");
  const isOpen = wanted.at(-1) === "*";
  return (
    (isOpen ? found.length >= wanted.length : found.length === wanted.length) &&
    wanted.every((part, index) => /^(:|\*$)/u.test(part) || part === found[index])
  );
}
