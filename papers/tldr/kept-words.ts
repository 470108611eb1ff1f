import { pairChance, type Chances } from './chances.ts';
import type { Reading } from './reading.ts';
import type { Trim } from './trims.ts';

/** Words and the chances, summed, that a TL;DR repeats them and their pairs. */
export interface Sums {
  length: number;
  /** A word's second time counts a quarter. */
  mass: number;
  pairMass: number;
}

/** What a trim keeps. */
export interface KeptWords extends Sums {
  /** Chances of the word behind the trim, and of its own last and first. */
  next: number;
  last: number;
  first: number;
  highest: number;
  lowest: number;
  titleWords: number;
  idf: number;
  lean: number;
  leastLean: number;
  common: number;
}

/** Words with a lower idf say little of what a paper is about. */
const COMMON_IDF = 2;
/** By this is a word's chance divided when it stands in the sentence already. */
export const AGAIN = 4;

export function keptWords(reading: Reading, chances: Chances, trim: Trim): KeptWords {
  const { words, starts } = reading.sentences[trim.sentence]!;
  const from = starts[trim.start.at]!;
  const to = starts[trim.end]!;
  const chance = (at: number) => chances.words[words[at]!] ?? 0;
  const kept: KeptWords = {
    length: to - from,
    next: chance(to),
    last: chance(to - 1),
    first: chance(from),
    mass: 0,
    pairMass: 0,
    highest: 0,
    lowest: 1,
    titleWords: 0,
    idf: 0,
    lean: 0,
    leastLean: 0,
    common: 0,
  };
  for (let at = from; at < to; at += 1) {
    const word = words[at]!;
    const again = words.indexOf(word, from) < at;
    const worth = again ? chance(at) / AGAIN : chance(at);
    kept.mass += worth;
    kept.highest = Math.max(kept.highest, worth);
    kept.lowest = Math.min(kept.lowest, worth);
    if (at > from) kept.pairMass += pairChance(chances, words[at - 1]!, word);
    if (chances.idf[word]! < COMMON_IDF) kept.common += 1;
    else if (!again && reading.words[word]!.inTitle) kept.titleWords += 1;
    kept.idf += chances.idf[word]!;
    kept.lean += chances.lean[word]!;
    kept.leastLean = Math.min(kept.leastLean, chances.lean[word]!);
  }
  return kept;
}
