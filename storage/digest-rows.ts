/** The rows by which digests remember: what was suggested, what was fetched, what was dismissed, what happened. */
import type { Candidate } from '../papers/digest/candidate.ts';
import type { Day, Millis, PaperId } from '../papers/paper.ts';
import type { Reason } from '../papers/subscription.ts';

/** What a digest knew of a paper when it suggested it. */
export interface Suggested {
  day: Day;
  version?: number;
  trending: boolean;
}

/** `before` is what held ahead of its day, so that a day may be made anew with the same outcome. */
export interface SuggestionRow extends Suggested {
  id: PaperId;
  before?: Suggested;
}

/** What a source said for one day's digest: a job that was killed, or a source that fails later, has it still. */
export interface DigestWorkRow {
  /** Which question: `feed`, `list:day`, `search:0`. */
  key: string;
  /** Its words, so that an answer to others is not taken for its own. */
  asked: string;
  day: Day;
  at: Millis;
  candidates: Candidate[];
  /** What a feed announced on the latest day before that had any. */
  before?: PaperId[];
}

export interface DismissalRow {
  id: PaperId;
  at: Millis;
}

/** What the reader did with a paper of a digest. */
export type DigestAct = 'shown' | 'opened' | 'saved' | 'dismissed' | 'read';

export interface EventRow {
  seq?: number;
  at: Millis;
  id: PaperId;
  what: DigestAct;
  /** Place in the digest, from 1. */
  rank: number;
  why: Reason['kind'][];
}
