import type { Candidate, TldrMaker } from './candidate.ts';
import { phrasesOf } from './candidates.ts';
import { chancesOf } from './chances.ts';
import { confidenceOf } from './confidence.ts';
import { rowsOf } from './features.ts';
import { evaluating } from './forest.ts';
import { createLexicon } from './lexicon.ts';
import { read } from './reading.ts';
import type { TldrWeights } from './weights.ts';

export type { Candidate, MadeTldr, TldrMaker } from './candidate.ts';
export { comparisonOf, type ComparedTldr, type TldrComparison } from './comparison.ts';
export { featureNames } from './features.ts';
export type { TldrWeights } from './weights.ts';

const MOST_OTHERS = 3;

/** The maker of TL;DRs from an abstract's own words. Making it takes milliseconds: make it once. @see docs/tldr.md */
export function createTldrMaker(weights: TldrWeights): TldrMaker {
  const lexicon = createLexicon(weights.lexicon);
  const repeats = {
    words: evaluating(weights.repeats.words),
    pairs: evaluating(weights.repeats.pairs),
  };
  return ({ title, abstract }) => {
    const reading = read(title, abstract);
    const phrases = phrasesOf(reading);
    if (phrases.length === 0) return undefined;
    const rows = rowsOf(
      reading,
      chancesOf(reading, lexicon, repeats),
      phrases.map(({ trim }) => trim),
    );
    const ranked = phrases
      .map(({ text, trim }, at) => ({
        text,
        features: rows[at]!,
        score: dot(weights.rank, rows[at]!),
        sentence: trim.sentence,
      }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0]!;
    const confidence = confidenceOf(ranked, weights.confidence);
    return {
      ...candidate(best),
      confidence,
      confident: confidence >= weights.threshold,
      others: ranked
        .filter(firstOfSentence)
        .slice(1, MOST_OTHERS + 1)
        .map(candidate),
    };
  };
}

const candidate = ({ text, score, features }: Candidate): Candidate => ({ text, score, features });

const firstOfSentence = (
  { sentence }: { sentence: number },
  at: number,
  all: { sentence: number }[],
) => all.findIndex((other) => other.sentence === sentence) === at;

function dot(weights: number[], row: number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += weights[at]! * row[at]!;
  return sum;
}
