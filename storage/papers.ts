/** The cache of papers. */
import { withFacet } from '../papers/merge.ts';
import type { Facet, Millis, PaperId, PaperRecord } from '../papers/paper.ts';
import type { RelatedWork } from '../papers/related.ts';
import { termsOf } from '../papers/terms.ts';
import { titleOf } from '../papers/view.ts';
import { db, type PaperRow } from './db.ts';
import { withRoom } from './room.ts';

/** Everything known of a paper, or undefined when it was never met. */
export async function readPaper(id: PaperId): Promise<PaperRow | undefined> {
  return db.papers.get(id);
}

/** Those of the ids that are known, in no particular order. */
export async function readPapers(ids: readonly PaperId[]): Promise<PaperRow[]> {
  const rows = await db.papers.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/**
 * Adds what a source says of a paper; a newer facet of the same source is never lost to an older one.
 * @param at milliseconds since the epoch; counts as a use of the paper
 */
export async function addFacet(id: PaperId, facet: Facet, at: Millis): Promise<PaperRecord> {
  return withRoom(() =>
    db.transaction('rw', db.papers, async () => {
      const row = await db.papers.get(id);
      const record = withFacet(row ?? { id, facets: {} }, facet);
      const next = { ...row, ...record, terms: termsOf(titleOf(record)), usedAt: at };
      await db.papers.put(next);
      return next;
    }),
  );
}

/** Keeps what each source holds for related to a paper that the cache knows. */
export async function keepRelated(id: PaperId, lists: RelatedWork[][], at: Millis): Promise<void> {
  await withRoom(() => db.papers.update(id, { related: { at, lists } }));
}

/** Notes that somebody looked at a paper, so that it is among the last to be evicted. */
export async function notePaperUse(id: PaperId, at: Millis): Promise<void> {
  await db.papers.update(id, { usedAt: at });
}
