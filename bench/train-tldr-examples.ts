import { phrasesOf, type Phrase } from '../papers/tldr/candidates.ts';
import { pairsOf } from '../papers/tldr/pair-features.ts';
import { read, type Reading } from '../papers/tldr/reading.ts';
import { lightStem } from '../papers/tldr/stem.ts';
import { bestRouge, rougeWords, type Rouge } from './rouge-score.ts';
import { abstractOf, type ScitldrPaper } from './tldr-data.ts';

/** A paper with what its human TL;DRs say of every word, pair and candidate. */
export interface Example {
  reading: Reading;
  /** For each distinct word, the share of references that repeat it. */
  words: number[];
  /** The keys of the pairs in running text, how often they occur, and the share of references that repeat them. */
  pairs: { key: number; count: number; label: number }[];
  phrases: Phrase[];
  scores: Rouge[];
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
  const phrases = phrasesOf(reading);
  const rouge = paper.target.map(rougeWords);
  return {
    reading,
    words: reading.words.map(({ stem }) => share(stems, stem)),
    pairs: [...pairsOf(reading)].map(([key, count]) => ({
      key,
      count,
      label: share(pairs, stemsOfPair(reading, key)),
    })),
    phrases,
    scores: phrases.map(({ text }) => bestRouge(rougeWords(text), rouge)),
  };
}

export function stemsOfPair({ words }: Reading, key: number): string {
  return `${words[Math.floor(key / 65_536)]!.stem}_${words[key % 65_536]!.stem}`;
}

const stemsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(lightStem);
