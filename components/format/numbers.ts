/** Numbers as a reader says them. */

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 12345 → *12,345*. */
export function count(n: number): string {
  return whole.format(n);
}

/** 1234 → *1.2k*. */
export function compact(n: number): string {
  return short.format(n).replace('K', 'k');
}

/** 1 → *1st*, 22 → *22nd*, 13 → *13th*. */
export function ordinal(n: number): string {
  return `${n}${endings[ordinals.select(n)] ?? 'th'}`;
}

/** (1, *paper*) → *1 paper*; (2, *paper*) → *2 papers*. */
export function counted(n: number, noun: string): string {
  return `${count(n)} ${nounFor(n, noun)}`;
}

export function nounFor(n: number, noun: string): string {
  return n === 1 ? noun : `${noun}s`;
}

/** A size for people: `0.3 MB`, `12 MB`. */
export function inMegabytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 0.1) return `${Math.ceil(bytes / 1000)} kB`;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
