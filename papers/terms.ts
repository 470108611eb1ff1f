/** The telling words of a title. */

/** Words that titles of any field have in common. */
const COMMON = new Set(
  `a an and are as at be between beyond by can case do does for from how improved improving in into is it its
  learning less like makes method methods model models more need network networks new not of on or our out over
  paper study than that the their them these this through to toward towards under up using via vs we what when
  where which why with without approach approaches analysis based`.split(/\s+/),
);
const SHORTEST = 3;

/** Its words in lower case, each once, without those that say nothing; a plural counts as its singular. */
export function termsOf(title: string): string[] {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  const telling = (words ?? [])
    .filter((word) => word.length >= SHORTEST && !COMMON.has(word))
    .map((word) => word.replace(/(?<=[^su])s$/, ''));
  return [...new Set(telling)];
}

/**
 * How much two papers have in common by the terms they share, about 0 to 1: the sum of their rarities over the
 * lengths of both.
 * @param documents how many papers of the cache have each shared term, and how many there are in all
 * @see https://doi.org/10.1108/eb026526 (inverse document frequency)
 */
export function likeness(
  documents: { withTerm: readonly number[]; all: number },
  lengths: readonly [number, number],
): number {
  const rarity = documents.withTerm.reduce(
    (sum, count) => sum + Math.log(1 + documents.all / count),
    0,
  );
  const rarest = Math.log(1 + documents.all);
  return rarity / rarest / Math.sqrt(Math.max(1, lengths[0]) * Math.max(1, lengths[1]));
}
