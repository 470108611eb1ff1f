/** The order of a digest. The formula is written out in docs/digest.md; change both together. */
import type { Reason } from '../subscription.ts';

export interface Signals {
  reasons: readonly Reason[];
  /** What the reader's own choices say for it, −1 to 1. */
  taste: number;
  upvotes?: number;
  /** Best place on any list, from 1. */
  place?: number;
  ageInDays?: number;
}

/** Taste seldom leaves the middle third of its range, so that a chosen author still outweighs it. */
export const WEIGHTS = { match: 0.21, taste: 0.61, community: 0.15, fresh: 0.03 };

/** Upvotes of a paper that everybody speaks of; few days had one with more. */
const ALL_UPVOTES = 200;
const HALF_LIFE_IN_DAYS = 3;

/** What a reason says for a paper: a chosen author says more than a whole category. */
function worth(reason: Reason): number {
  switch (reason.kind) {
    case 'author':
      return 0.8;
    case 'words':
      return 0.6;
    case 'like-paper':
    case 'search':
      return 0.5;
    case 'trending':
      return 0.3;
    case 'category':
      return { new: 0.2, cross: 0.12, replace: 0.08, 'replace-cross': 0.05 }[reason.announced];
    case 'like-saved':
      // Likeness to all that is saved counts by its degree; a tag was chosen like a paper.
      return reason.tag === undefined ? 0 : 0.5;
    case 'news':
      return 0;
  }
}

/** From 0 to 1, as all its parts and the sum of their weights are. A pure function of what it is given. */
export function score(signals: Signals): number {
  const { reasons, upvotes = 0, place, ageInDays } = signals;
  const match = 1 - reasons.reduce((left, reason) => left * (1 - worth(reason)), 1);
  const taste = (1 + signals.taste) / 2;
  const votes = Math.min(1, Math.log1p(upvotes) / Math.log1p(ALL_UPVOTES));
  const community = Math.max(votes, place === undefined ? 0 : 0.8 / Math.sqrt(place));
  const fresh = ageInDays === undefined ? 0.5 : 2 ** (-Math.max(0, ageInDays) / HALF_LIFE_IN_DAYS);
  const { match: m, taste: t, community: c, fresh: f } = WEIGHTS;
  return m * match + t * taste + c * community + f * fresh;
}
