/** What a reader follows, and why a digest shows a paper. */
import type { Day } from './paper.ts';

/** How arXiv's feeds announce a paper: new, cross-listed from another category, or a new version of either. */
export type Announced = 'new' | 'cross' | 'replace' | 'replace-cross';

/** One thing a reader follows. `key` is unique among subscriptions and the same on every machine. */
export type Subscription =
  | { key: string; kind: 'hf-trending' }
  | { key: string; kind: 'arxiv-category'; category: string };

/** Why a paper stands in a digest; a paper may have several reasons. */
export type Reason =
  | { kind: 'trending'; place: number; day: Day }
  | { kind: 'category'; category: string; announced: Announced };

/** The subscription to Hugging Face's daily papers. */
export const HF_TRENDING: Subscription = { key: 'hf-trending', kind: 'hf-trending' };

/** The subscription to one arXiv category, by its code: `cs.CL`. */
export function categorySubscription(category: string): Subscription {
  return { key: `arxiv:${category}`, kind: 'arxiv-category', category };
}
