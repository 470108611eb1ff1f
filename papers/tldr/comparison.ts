import type { Millis, PaperId } from '../paper.ts';
import type { Candidate } from './candidate.ts';

/** A reader preferred one candidate to another: what a ranker can learn from later. */
export interface TldrComparison {
  paper: PaperId;
  at: Millis;
  winner: ComparedTldr;
  loser: ComparedTldr;
}

export interface ComparedTldr {
  text: string;
  /** In the order of `featureNames` when it was stored. */
  features: number[];
}

export function comparisonOf(
  paper: PaperId,
  winner: Candidate,
  loser: Candidate,
  at: Millis,
): TldrComparison {
  const kept = ({ text, features }: Candidate) => ({ text, features });
  return { paper, at, winner: kept(winner), loser: kept(loser) };
}
