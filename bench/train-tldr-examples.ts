import { leftOf, pairsOf, rightOf } from '../papers/tldr/pair-features.ts';
import { read, type Reading } from '../papers/tldr/reading.ts';
import { lightStem } from '../papers/tldr/stem.ts';
import { rougeWords } from './rouge-score.ts';
import { abstractOf, type ScitldrPaper } from './tldr-data.ts';

/** A paper with what its human TL;DRs say of every word and pair. */
export interface Example {
  reading: Reading;
  /** For each distinct word, the share of references that repeat it. */
  words: number[];
  /** The keys of the pairs in running text, how often they occur, and the share of references that repeat them. */
  pairs: { key: number; count: number; label: number }[];
  /** The TL;DRs themselves, as ROUGE counts words. */
  rouge: string[][];
}

export function exampleOf(paper: ScitldrPaper): Example {
  const reading = read(paper.title, abstractOf(paper));
  const references = paper.target.map(stemsOf);
  const stems = references.map((reference) => new Set(reference));
  const pairs = references.map(
    (list) => new Set(list.slice(1).map((stem, at) => `${list[at]}_${stem}`)),
  );
  const share = (sets: Set<string>[], item: string) =>
    sets.filter((set) => set.has(item)).length / sets.length;
  return {
    reading,
    words: reading.words.map(({ stem }) => share(stems, stem)),
    pairs: [...pairsOf(reading)].map(([key, count]) => ({
      key,
      count,
      label: share(pairs, stemsOfPair(reading, key)),
    })),
    rouge: paper.target.map(rougeWords),
  };
}

export function stemsOfPair({ words }: Reading, key: number): string {
  return `${words[leftOf(key)]!.stem}_${words[rightOf(key)]!.stem}`;
}

const stemsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(lightStem);
