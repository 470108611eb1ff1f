import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** What the model of repeated words sees of each, in order. */
export const wordFeatureNames = [
  'idf',
  'lean',
  'inTitle',
  'besideTitle',
  'count',
  'sentences',
  'first',
  'fromLast',
  'afterOffer',
  'capital',
  'stemLength',
  'sentenceCount',
  'wordCount',
  'titleShare',
  'inFirstOffer',
  'place',
] as const;

/** One row for each distinct word of the abstract. */
export function wordRows(reading: Reading, lexicon: Pick<Lexicon, 'idf' | 'lean'>): number[][] {
  const { sentences, words } = reading;
  const wordCount = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const titleShare = new Float64Array(words.length);
  const place = new Float64Array(words.length);
  const inFirstOffer = new Uint8Array(words.length);
  const firstOffer = sentences.findIndex((sentence) => sentence.offer >= 0);
  sentences.forEach((sentence, at) => {
    const share = shareOfTitle(reading, at);
    sentence.words.forEach((word, position) => {
      titleShare[word] = Math.max(titleShare[word]!, share);
      if (at === words[word]!.firstSentence) place[word] ||= position / sentence.words.length;
      if (at === firstOffer) inFirstOffer[word] = 1;
    });
  });
  return words.map((word, at) => [
    lexicon.idf(word.stem),
    lexicon.lean(word.stem),
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
    wordCount,
    titleShare[at]!,
    inFirstOffer[at]!,
    place[at]!,
  ]);
}

/** How much of the title's words a sentence holds, 0 to 1. */
function shareOfTitle({ sentences, words, titleStems }: Reading, at: number): number {
  const held = new Set(sentences[at]!.words.filter((word) => words[word]!.inTitle));
  return held.size / Math.max(1, titleStems.size);
}
