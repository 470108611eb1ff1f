import type { Evaluate, Forest } from './forest.ts';
import type { Lexicon } from './lexicon.ts';
import { leftOf, pairKey, pairRow, pairsOf, rightOf } from './pair-features.ts';
import type { Reading } from './reading.ts';
import { wordRows } from './word-features.ts';

/** How likely a human TL;DR is to repeat each word of an abstract, and each two standing together. */
export interface Chances {
  /** By the word's number. */
  words: Float64Array;
  /** By `pairKey`. */
  pairs: Map<number, number>;
  idf: Float64Array;
  lean: Float64Array;
  /** Sums over all distinct words and all pairs in running text. */
  wordMass: number;
  pairMass: number;
}

/** The models behind them, as log odds. */
export interface RepeatForests<Model = Forest> {
  words: Model;
  pairs: Model;
}

/** A pair is not asked about when one of its words has less of a chance; nearly all such pairs go unrepeated. */
const UNLIKELY = 0.05;

export function chancesOf(
  reading: Reading,
  lexicon: Lexicon,
  forests: RepeatForests<Evaluate>,
): Chances {
  const idf = Float64Array.from(reading.words, ({ stem }) => lexicon.idf(stem));
  const words = Float64Array.from(wordRows(reading, lexicon), (row) =>
    logistic(forests.words(row)),
  );
  const pairs = pairsOf(reading);
  let pairMass = 0;
  for (const [key, count] of pairs) {
    const likely = words[leftOf(key)]! > UNLIKELY && words[rightOf(key)]! > UNLIKELY;
    const chance = likely
      ? logistic(forests.pairs(pairRow(reading, key, count, words, idf, lexicon)))
      : 0;
    pairs.set(key, chance);
    pairMass += chance * count;
  }
  return {
    words,
    pairs,
    idf,
    lean: Float64Array.from(reading.words, ({ stem }) => lexicon.lean(stem)),
    wordMass: words.reduce((sum, chance) => sum + chance, 0),
    pairMass,
  };
}

export const pairChance = ({ pairs }: Chances, left: number, right: number) =>
  pairs.get(pairKey(left, right)) ?? 0;

export const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));
