import type { TldrMaker } from './candidate.ts';
import { sentencesOf } from './sentences.ts';

export type { Candidate, MadeTldr, TldrMaker } from './candidate.ts';

export interface TldrWeights {
  /** Confidence from which a TL;DR is shown. */
  threshold: number;
}

export function createTldrMaker(weights: TldrWeights): TldrMaker {
  return ({ abstract }) => {
    const sentences = sentencesOf(abstract);
    const own = sentences.find((sentence) => /\b(we|this paper|this work)\b/i.test(sentence));
    const text = own ?? sentences[0];
    if (!text) return undefined;
    const confidence = own ? 0.6 : 0.3;
    const others = sentences
      .filter((sentence) => sentence !== text)
      .slice(0, 3)
      .map((sentence) => ({ text: sentence, score: 0, features: [] }));
    return { text, confidence, confident: confidence >= weights.threshold, features: [], others };
  };
}
