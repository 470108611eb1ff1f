import type { Reading, Word } from './reading.ts';

/** What is known of words in general. */
export interface Lexicon {
  /** Inverse document frequency over arXiv abstracts, in nats. */
  idf(stem: string): number;
  /** Log odds that people repeat the word in a TL;DR when the abstract has it; 0 where unknown. */
  lean(stem: string): number;
}

export const wordFeatureNames = [
  'idf', 'lean', 'inTitle', 'besideTitle', 'count', 'sentences', 'first', 'last', 'afterOffer', 'capital', 'length',
  'sentenceCount', 'wordCount', 'titleShare', 'firstSelf', 'position',
];

/** One row a distinct word of the abstract: what the model of repeated words sees. */
export function wordRows(reading: Reading, lexicon: Lexicon, leanOf = (word: Word) => lexicon.lean(word.stem)): number[][] {
  const { sentences, words } = reading;
  const total = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const share = sentences.map((sentence) => {
    const held = new Set(sentence.words.filter((word) => words[word]!.inTitle));
    return held.size / Math.max(1, reading.titleStems.size);
  });
  const firstOffer = sentences.findIndex((sentence) => sentence.offer >= 0);
  const best = words.map(() => 0);
  const place = words.map(() => 0);
  const inFirstOffer = words.map(() => 0);
  sentences.forEach((sentence, at) => {
    sentence.words.forEach((word, position) => {
      best[word] = Math.max(best[word]!, share[at]!);
      if (at === words[word]!.firstSentence) place[word] ||= position / sentence.words.length;
      if (at === firstOffer) inFirstOffer[word] = 1;
    });
  });
  return words.map((word, at) => [
    lexicon.idf(word.stem),
    leanOf(word),
    word.inTitle ? 1 : 0,
    word.besideTitle ? 1 : 0,
    word.count,
    word.sentences / sentences.length,
    word.firstSentence,
    sentences.length - word.lastSentence,
    word.afterOffer,
    word.capital ? 1 : 0,
    word.stem.length,
    sentences.length,
    total,
    best[at]!,
    inFirstOffer[at]!,
    place[at]!,
  ]);
}
