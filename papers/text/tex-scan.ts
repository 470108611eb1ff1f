/** Finding where things end in TeX source. Positions are indices; ends are exclusive. */

export interface Span {
  inside: string;
  end: number;
}

/** The end of the brace group that opens at `at`, or -1 when it never closes. */
export function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end += 1) {
    const sign = source.charAt(end);
    if (sign === '\\') end += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return end + 1;
  }
  return -1;
}

/** The command at a backslash: its name without it, a run of letters or one other sign. */
export function commandAt(source: string, at: number): { name: string; end: number } {
  const name = /^\\([A-Za-z]+\*?|.)?/su.exec(source.slice(at, at + 40))?.[1] ?? '';
  return { name, end: at + 1 + name.length };
}

/** The argument that begins at `at`, spaces skipped: a group, a command, or one character. */
export function argumentAt(source: string, at: number): Span | undefined {
  let start = at;
  while (source.charAt(start) === ' ') start += 1;
  const sign = source.charAt(start);
  if (sign === '{') {
    const end = groupEnd(source, start);
    return end < 0 ? undefined : { inside: source.slice(start + 1, end - 1), end };
  }
  if (sign === '\\') {
    const { end } = commandAt(source, start);
    // A look with an argument of its own: `^\text{st}`.
    const close = source.charAt(end) === '{' ? groupEnd(source, end) : end;
    return close < 0 ? undefined : { inside: source.slice(start, close), end: close };
  }
  const [character] = source.slice(start, start + 2);
  return character ? { inside: character, end: start + character.length } : undefined;
}

const LONGEST_FORMULA = 400;

/**
 * The formula that opens at `at`: `\(…\)`, `\[…\]`, `$$…$$`, or `$…$` by the rule that tells it from money:
 * nothing blank inside the dollar signs (unless it holds a command or a script) and no digit after the closing one.
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export function mathAt(source: string, at: number): Span | undefined {
  const rest = source.slice(at, at + LONGEST_FORMULA);
  const fenced = /^(?:\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$([^$]+)\$\$)/s.exec(rest);
  if (fenced) {
    return { inside: fenced[1] ?? fenced[2] ?? fenced[3] ?? '', end: at + fenced[0].length };
  }
  const dollars = /^\$((?:[^$\\]|\\.)+)\$/s.exec(rest);
  const inside = dollars?.[1];
  if (!dollars || !inside) return undefined;
  const tight = inside === inside.trim() && !/^\d/.test(rest.slice(dollars[0].length));
  return tight || /[\\^_=<>]/.test(inside) ? { inside, end: at + dollars[0].length } : undefined;
}
