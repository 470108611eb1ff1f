import type { Candidate, TldrMaker } from './candidate.ts';
import { chancesOf } from './chances.ts';
import { confidenceOf } from './confidence.ts';
import { draftsOf, draftText, type Draft } from './drafts.ts';
import { evaluating } from './forest.ts';
import { createLexicon } from './lexicon.ts';
import { read } from './reading.ts';
import type { TldrWeights } from './weights.ts';

export type { Candidate, MadeTldr, TldrMaker } from './candidate.ts';
export { comparisonOf, type ComparedTldr, type TldrComparison } from './comparison.ts';
export { featureNames } from './drafts.ts';
export type { TldrWeights } from './weights.ts';

const MOST_OTHERS = 3;

/** The maker of TL;DRs from the words of title and abstract. Making it takes milliseconds: make it once. @see docs/tldr.md */
export function createTldrMaker(weights: TldrWeights): TldrMaker {
  const lexicon = createLexicon(weights.lexicon);
  const repeats = {
    words: evaluating(weights.repeats.words),
    pairs: evaluating(weights.repeats.pairs),
  };
  return ({ title, abstract }) => {
    const reading = read(title, abstract);
    const ranked = draftsOf(reading, chancesOf(reading, lexicon, repeats))
      .map((draft) => ({ ...draft, score: dot(weights.rank, draft.features) }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best) return undefined;
    const confidence = confidenceOf(ranked, weights.confidence);
    const candidate = (draft: Ranked): Candidate => ({
      text: draftText(reading, draft),
      score: draft.score,
      features: draft.features,
    });
    return {
      ...candidate(best),
      confidence,
      confident: confidence >= weights.threshold,
      others: bestOfSentences(ranked)
        .slice(1, MOST_OTHERS + 1)
        .map(candidate),
    };
  };
}

interface Ranked extends Draft {
  score: number;
}

function bestOfSentences(ranked: Ranked[]): Ranked[] {
  const seen = new Set<number>();
  return ranked.filter(({ trim }) => !seen.has(trim.sentence) && seen.add(trim.sentence));
}

function dot(weights: number[], row: number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += weights[at]! * row[at]!;
  return sum;
}
