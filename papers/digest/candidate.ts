/** A paper that a digest may show, with all that the day's sources said of it. */
import type { Day, PaperId } from '../paper.ts';
import type { Announced, TrendingPeriod } from '../subscription.ts';

export interface Trending {
  period: TrendingPeriod;
  day: Day;
  /** From 1. */
  place: number;
}

export interface Candidate {
  id: PaperId;
  title: string;
  abstract: string;
  authors: string[];
  /** The primary one first. */
  categories: string[];
  version?: number;
  published?: Day;
  upvotes?: number;
  /** How the day's feed announced it; undefined when it did not. */
  announced?: Announced;
  trending: Trending[];
  /** Keys of the subscriptions whose own search brought it. */
  foundBy: string[];
}
