import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** What the model of repeated pairs sees of two words standing together, in order. */
export const pairFeatureNames = [
  'left',
  'right',
  'least',
  'product',
  'leftIdf',
  'rightIdf',
  'inTitle',
  'count',
  'lean',
  'titleWords',
  'afterOffer',
  'first',
] as const;

/** Two numbers of words as one, below 2 ** 32. */
export const pairKey = (left: number, right: number) => left * 65_536 + right;

export const leftOf = (key: number) => Math.floor(key / 65_536);
export const rightOf = (key: number) => key % 65_536;

/** How often each two words stand together, by `pairKey`. */
export function pairsOf({ sentences }: Reading): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of sentences) {
    for (let at = 1; at < words.length; at += 1) {
      const key = pairKey(words[at - 1]!, words[at]!);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

export function pairRow(
  reading: Reading,
  key: number,
  count: number,
  chances: ArrayLike<number>,
  idf: ArrayLike<number>,
  lexicon: Pick<Lexicon, 'pairLean'>,
): number[] {
  const left = leftOf(key);
  const right = rightOf(key);
  const first = reading.words[left]!;
  const second = reading.words[right]!;
  const stems = `${first.stem}_${second.stem}`;
  return [
    chances[left]!,
    chances[right]!,
    Math.min(chances[left]!, chances[right]!),
    chances[left]! * chances[right]!,
    idf[left]!,
    idf[right]!,
    reading.titlePairs.has(stems) ? 1 : 0,
    count,
    lexicon.pairLean(stems),
    (first.inTitle ? 1 : 0) + (second.inTitle ? 1 : 0),
    second.afterOffer,
    Math.max(first.firstSentence, second.firstSentence),
  ];
}
