/** The only place that opens Dexie. Rows are plain data; one table, one purpose. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Day, Facet, Millis, PaperId, SourceName } from '../papers/paper.ts';
import type { Elsewhere, ShelfPaper } from '../papers/library/library.ts';
import type { Digest } from '../papers/digest.ts';
import type { DigestWorkRow, DismissalRow, EventRow, SuggestionRow } from './digest-rows.ts';
import { followSinceVersion2, suggestedSinceVersion2 } from './digest-upgrade.ts';
import type { TldrComparison } from '../papers/tldr/index.ts';
import { HF_TRENDING, type Subscription } from '../papers/subscription.ts';
import type { ProblemKind } from '../papers/problem.ts';
import { termsOf } from '../papers/terms.ts';
import { titleOf } from '../papers/view.ts';
import type { RelatedWork } from '../papers/related.ts';

/** A paper of the cache: the newest facet of each source, and when somebody last looked. */
export interface PaperRow {
  id: PaperId;
  facets: Partial<Record<SourceName, Facet>>;
  usedAt: Millis;
  /** What each source holds for related to it. */
  related?: { at: Millis; lists: RelatedWork[][] };
  /** The telling words of the title, by which the cache itself finds related papers. */
  terms: string[];
}

/** A paper that the reader keeps or has read. Never evicted. */
export type ShelfRow = ShelfPaper;

/** What was on the shelf and was taken off, for as long as that can be undone. */
export interface RemovedRow {
  id: string;
  at: Millis;
  row: ShelfPaper | Elsewhere;
}

/** The whole library of a day, as a file holds it. */
export interface BackupRow {
  day: Day;
  at: Millis;
  papers: number;
  text: string;
}

/** A source's own word that it does not know a paper. */
export interface AbsenceRow {
  id: PaperId;
  source: SourceName;
  at: Millis;
}

/** A paper that a digest has shown, so that it is new only once. */
export interface ShownRow {
  id: PaperId;
  at: Millis;
}

/** The polite client's memory of a host, as the client writes it. */
export interface HostState {
  wholeAt: Millis;
  leases: Millis[];
  failures: number;
  failedAt: Millis;
  pause?: { until: Millis; kind: ProblemKind };
}

export interface HostRow {
  host: string;
  state: HostState;
}

/** *Fetch all papers of this page*, and *Check for updates* of the library. */
export type FetchJobName = 'page' | 'library';

/** Such a job, as far as it has come. There is one of each at most. */
export interface FetchJobRow {
  key: FetchJobName;
  pending: PaperId[];
  total: number;
  /** Of those done, how many nobody could answer for. */
  failed: number;
  paused: boolean;
}

export type SubscriptionRow = Subscription & { addedAt: Millis };

export type PaperglossDb = Dexie & {
  papers: EntityTable<PaperRow, 'id'>;
  shelf: EntityTable<ShelfRow, 'id'>;
  absences: Table<AbsenceRow, [PaperId, SourceName]>;
  digests: EntityTable<Digest, 'day'>;
  shown: EntityTable<ShownRow, 'id'>;
  subscriptions: EntityTable<SubscriptionRow, 'key'>;
  hosts: EntityTable<HostRow, 'host'>;
  fetchJobs: EntityTable<FetchJobRow, 'key'>;
  elsewhere: EntityTable<Elsewhere, 'key'>;
  removed: EntityTable<RemovedRow, 'id'>;
  backups: EntityTable<BackupRow, 'day'>;
  suggestions: EntityTable<SuggestionRow, 'id'>;
  digestWork: EntityTable<DigestWorkRow, 'key'>;
  dismissals: EntityTable<DismissalRow, 'id'>;
  events: EntityTable<EventRow, 'seq'>;
  comparisons: EntityTable<TldrComparison & { seq?: number }, 'seq'>;
};

export const DATABASE_NAME = 'papergloss';

export const db = new Dexie(DATABASE_NAME) as PaperglossDb;

db.version(1).stores({
  papers: 'id, usedAt',
  shelf: 'id, savedAt, readAt',
  absences: '[id+source], at',
  digests: 'day',
  shown: 'id, at',
  subscriptions: 'key',
  hosts: 'host',
});

// Related papers are found by the words of their titles; the list of papers to fetch outlives the worker.
db.version(2)
  .stores({ papers: 'id, usedAt, *terms', fetchJobs: 'key' })
  .upgrade((transaction) =>
    transaction
      .table<PaperRow>('papers')
      .toCollection()
      .modify((row) => {
        row.terms = termsOf(titleOf(row));
      }),
  );

// Subscriptions of many kinds; a paper is suggested once; what the reader did with it is remembered.
db.version(3)
  .stores({
    suggestions: 'id, day',
    digestWork: 'key, day',
    dismissals: 'id, at',
    events: '++seq, at, id',
  })
  .upgrade(async (transaction) => {
    await followSinceVersion2(transaction);
    await suggestedSinceVersion2(transaction);
  });

// Works that are not on arXiv, what can still be put back, and the backups of the last days.
db.version(4).stores({ elsewhere: 'key, savedAt', removed: 'id, at', backups: 'day' });

// Which TL;DR the reader preferred to which.
db.version(5).stores({ comparisons: '++seq, paper' });

// A digest on the first day, before anybody has chosen anything. Runs once, when the database is made.
db.on('populate', (transaction) =>
  transaction.table('subscriptions').add({ ...HF_TRENDING, addedAt: Date.now() }),
);
