/** Whether two written names may be one person's: initials, accents, `Family, Given`, middle names left out. */

interface Name {
  given: string[];
  family: string;
}

/** `J. Smith` is `John A. Smith` and `Smith, John`, never `Jane-Bo Smythe`; a family name alone is nobody. */
export function sameAuthor(one: string, other: string): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  if (!a || !b || a.family !== b.family) return false;
  // Middle names are often left out, the first one is not.
  return compatible(a.given[0]!, b.given[0]!) && middlesAgree(a.given.slice(1), b.given.slice(1));
}

function nameOf(written: string): Name | undefined {
  const plain = written.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const [before = '', after] = plain.split(',');
  const parts = (after === undefined ? before : `${after} ${before}`)
    .replaceAll(/[’']/g, '')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !/^(jr|sr|ii|iii|iv)$/.test(part));
  const family = parts.pop();
  return family && parts.length > 0 ? { given: parts, family } : undefined;
}

function compatible(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function middlesAgree(a: string[], b: string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  return few.every((middle) => {
    const at = many.findIndex((other, index) => index >= from && compatible(middle, other));
    from = at + 1;
    return at >= 0;
  });
}
