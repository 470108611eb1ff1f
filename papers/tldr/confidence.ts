import { logistic } from './chances.ts';
import type { Candidate } from './candidate.ts';

/** What the confidence rests on: how good the best looks, and how far it stands above the rest. Best first. */
export function confidenceFeatures(ranked: Pick<Candidate, 'score' | 'features'>[]): number[] {
  const best = ranked[0]!;
  const rivals = ranked.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const [expected1 = 0, expected2 = 0, precision1 = 0, , recall1 = 0] = best.features;
  return [1, expected1, expected2, precision1, recall1, Math.log(rivals), best.score];
}

/** Probability, 0 to 1, that the best says what people say of the paper: ROUGE-1 of at least 30 against one of them. */
export function confidenceOf(
  ranked: Pick<Candidate, 'score' | 'features'>[],
  weights: number[],
): number {
  const features = confidenceFeatures(ranked);
  return logistic(features.reduce((sum, feature, at) => sum + feature * weights[at]!, 0));
}
