import type { RepeatForests } from './chances.ts';
import type { LexiconTables } from './lexicon.ts';

/** What training leaves behind, kept in `assets/tldr-weights.json`. @see bench/train-tldr.ts */
export interface TldrWeights {
  lexicon: LexiconTables;
  /** Chances that a TL;DR repeats words and pairs of the abstract. */
  repeats: RepeatForests;
  /** One a feature, in the order of `featureNames`. */
  rank: number[];
  confidence: number[];
  /** Confidence from which a TL;DR is shown. */
  threshold: number;
}
