import { pairChance, type Chances } from './chances.ts';
import { AGAIN, type KeptWords, type Sums } from './kept-words.ts';
import type { Reading } from './reading.ts';
import type { Trim } from './trims.ts';

/** What may follow a trimmed sentence. Most are never chosen: all but the sums is made when asked for. */
export interface Addition {
  /** Of the sentence and the addition together. */
  sums: Sums;
  text(): string;
  /** What the ranker sees of the title's phrase, or of the other sentence. */
  phrase?(): number[];
  second?(): number[];
}

/** A trim and what it keeps. */
export interface Kept {
  trim: Trim;
  kept: KeptWords;
}

/** Words by their numbers, -1 for one that the abstract lacks, with their chances. */
export interface Part {
  words: number[];
  chances: number[];
  /** The same, less for a word's second time. */
  worths: number[];
  pairMass: number;
}

/** Chances of words, and of pairs, that stand in the title and not in the abstract. */
const UNREAD = 0.35;
const UNREAD_PAIR = 0.12;

export function partOf(words: number[], chances: Chances): Part {
  const own = words.map((word) => (word < 0 ? UNREAD : chances.words[word]!));
  let pairMass = 0;
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1]!;
    const word = words[at]!;
    pairMass += before < 0 || word < 0 ? UNREAD_PAIR : pairChance(chances, before, word);
  }
  const worths = own.map((chance, at) =>
    words[at]! >= 0 && words.indexOf(words[at]!) < at ? chance / AGAIN : chance,
  );
  return { words, chances: own, worths, pairMass };
}

/** The sums of a part that follows a sentence with the words `held`. */
export function sumsAfter(held: ReadonlySet<number>, part: Part): Sums {
  const { words, chances, worths, pairMass } = part;
  let mass = 0;
  for (let at = 0; at < words.length; at += 1) {
    mass += held.has(words[at]!) ? chances[at]! / AGAIN : worths[at]!;
  }
  return { length: words.length, mass, pairMass };
}

export const together = (a: Sums, b: Sums): Sums => ({
  length: a.length + b.length,
  mass: a.mass + b.mass,
  pairMass: a.pairMass + b.pairMass,
});

/** The numbers of the words that a trim keeps. */
export function wordsOf({ sentences }: Reading, { sentence, start, end }: Trim): number[] {
  const { words, starts } = sentences[sentence]!;
  return words.slice(starts[start.at], starts[end]);
}
