/** The headers of one pattern in a `_headers` file, the form that Netlify and Cloudflare Pages read. */
export interface HeaderRule {
  /** A path from the root; a `*` at its end stands for anything. */
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
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
