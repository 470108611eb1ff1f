const ADDRESS = String.raw`https?:\/\/[^\s{}\\$]+`;
// Two backticks, not three (a code block) nor an accent's one.
const OPENING = '(?<![`\\\\])``(?!`)';
const UNTIL_CLOSED = "((?:(?!``|'').)*)''";

/**
 * TeX's ways to type quotes, dashes and unbreakable spaces, where they can be nothing else:
 * not in addresses, not the tilde of "about" (`~50 %`), not the dashes of a command's option (`--help`).
 */
export function readableTypography(text: string): string {
  const quoted = text.replace(
    new RegExp(`(${ADDRESS})|${OPENING}(?:${UNTIL_CLOSED}|([^"\`]*)")?`, 'gs'),
    (all, address, closed?: string, closedOtherwise?: string) => {
      if (address) return all;
      const inside = closed ?? closedOtherwise;
      return inside === undefined ? '“' : `“${inside}”`;
    },
  );
  return quoted.replace(
    new RegExp(`(${ADDRESS})|(?<!-)(---?)(?!-)|~`, 'g'),
    (all, address, dash: string | undefined, at: number, whole: string) => {
      if (address) return all;
      const before = whole.slice(0, at);
      const after = whole.slice(at + all.length);
      if (dash) return dashBetween(before, after) ? (dash === '--' ? '–' : '—') : all;
      return tiesWords(before, after) ? ' ' : all;
    },
  );
}

/** A dash joins two words or stands free between them; an option's dashes lean on the word behind them only. */
function dashBetween(before: string, after: string): boolean {
  return /\S$/.test(before) === /^\S/.test(after) && before !== '' && after !== '';
}

/** `Fig.~3`, `Learning~(RL)`, `AIME~24`; not `10x~50x`, `/~user` or `\~n`. */
function tiesWords(before: string, after: string): boolean {
  return (
    /(?<![\p{L}\p{N}])\p{L}+[.,:;)\]}]?$|[.,)\]}$]$/u.test(before) &&
    /^[\p{L}\p{N}([$\\`“{]/u.test(after)
  );
}
