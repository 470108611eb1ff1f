/** A day's digest: which papers, and why each is there. */
import type { Day, Millis, PaperId, Tldr } from './paper.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './subscription.ts';

export interface DigestEntry {
  id: PaperId;
  reasons: Reason[];
  /** 0 to 1, by the formula of `digest/rank.ts`. Absent in digests of earlier versions, as is all that follows. */
  score?: number;
  /** Places of its ever closer representatives, all before its own. */
  like?: number[];
  /** Number of its theme. */
  theme?: number;
  /** Place of the paper of the same series, or its twin, that stands for it. */
  partOf?: number;
  /** What the device itself says of it, made along with the digest for the papers that are looked at first. */
  tldr?: Tldr;
}

/** What the reader should know of the day besides what failed. */
export type DigestNote =
  /** arXiv announces nothing at weekends and on holidays. */
  | { kind: 'no-announcements' }
  /** The feed still showed what it showed before. */
  | { kind: 'stale-feed'; categories: string[] }
  /** More matched than a digest holds. */
  | { kind: 'too-many'; left: number };

export interface Digest {
  /** The reader's own day, not UTC's. */
  day: Day;
  madeAt: Millis;
  /** In the order in which they are let in: any first part of it stands for the rest. */
  entries: DigestEntry[];
  /** Names of the themes, by number. */
  themes?: string[];
  /** What could not be asked; a failed source leaves a note, not a hole. */
  problems: Problem[];
  notes?: DigestNote[];
}
