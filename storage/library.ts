/** The whole library at once: read, restored, erased. Each in one transaction, so that nothing is ever half done. */
import type { Elsewhere, Library, ShelfPaper } from '../papers/library/library.ts';
import { planRestore, type RestorePlan, type RestoreWay } from '../papers/library/restore.ts';
import type { Millis, PaperRecord } from '../papers/paper.ts';
import { termsOf } from '../papers/terms.ts';
import { titleOf } from '../papers/view.ts';
import { db, type PaperRow } from './db.ts';
import { withRoom } from './room.ts';

const TABLES = [db.shelf, db.elsewhere, db.papers, db.subscriptions];

/** Everything that the reader keeps, as it is at one moment. */
export async function readLibrary(): Promise<Library> {
  return db.transaction('r', TABLES, readAll);
}

async function readAll(): Promise<Library> {
  const [shelf, elsewhere, subscriptions] = await Promise.all([
    db.shelf.toArray(),
    db.elsewhere.toArray(),
    db.subscriptions.toArray(),
  ]);
  return { shelf, elsewhere, papers: await papersOn(shelf), subscriptions };
}

/** One reading of all is faster than many of one, where there is little else in the cache. */
async function papersOn(shelf: readonly ShelfPaper[]): Promise<PaperRecord[]> {
  const ids = shelf.map(({ id }) => id);
  const isMost = (await db.papers.count()) < 2 * ids.length;
  const rows = isMost ? await db.papers.toArray() : await db.papers.bulkGet(ids);
  const wanted = new Set(ids);
  return rows.flatMap((row) =>
    row && wanted.has(row.id) ? [{ id: row.id, facets: row.facets }] : [],
  );
}

/** What restoring would do, without doing it. */
export async function previewRestore(file: Library, way: RestoreWay): Promise<RestorePlan> {
  return planRestore(await readLibrary(), file, way);
}

/**
 * Brings a library in. A worker killed at any line leaves the library as it was or as it should be.
 * @throws when the browser cannot store it; then nothing has changed
 */
export async function restoreLibrary(
  file: Library,
  way: RestoreWay,
  at: Millis,
): Promise<RestorePlan> {
  return withRoom(() =>
    db.transaction('rw', TABLES, async () => {
      const plan = planRestore(await readAll(), file, way);
      const { next } = plan;
      if (way === 'replace') {
        await Promise.all([db.shelf.clear(), db.elsewhere.clear(), db.subscriptions.clear()]);
      }
      await db.shelf.bulkPut(next.shelf);
      await db.elsewhere.bulkPut(next.elsewhere);
      await db.subscriptions.bulkPut(next.subscriptions);
      await putRecords(next.papers, way, at);
      return plan;
    }),
  );
}

async function putRecords(records: PaperRecord[], way: RestoreWay, at: Millis): Promise<void> {
  const known = await db.papers.bulkGet(records.map(({ id }) => id));
  const rows = records.map((record, index): PaperRow => {
    const row = known[index];
    const facets = way === 'merge' ? { ...row?.facets, ...record.facets } : record.facets;
    const terms = termsOf(titleOf({ id: record.id, facets }));
    return { ...row, id: record.id, facets, terms, usedAt: row?.usedAt ?? at };
  });
  await db.papers.bulkPut(rows);
}

/** Erases what is saved and read; what is known of papers stays until it is erased itself. */
export async function eraseLibrary(): Promise<void> {
  await db.transaction('rw', db.shelf, db.elsewhere, db.removed, async () => {
    await Promise.all([db.shelf.clear(), db.elsewhere.clear(), db.removed.clear()]);
  });
}

/** Takes works off that are not on arXiv, for a day's undo. */
export async function removeElsewhere(keys: readonly string[], at: Millis): Promise<void> {
  await db.transaction('rw', db.elsewhere, db.removed, async () => {
    const rows = (await db.elsewhere.bulkGet([...keys])).filter((row) => row !== undefined);
    await db.removed.bulkPut(rows.map((row) => ({ id: row.key, at, row })));
    await db.elsewhere.bulkDelete([...keys]);
  });
}

/** Puts them back as they were. */
export async function putBackElsewhere(keys: readonly string[]): Promise<void> {
  await db.transaction('rw', db.elsewhere, db.removed, async () => {
    const rows = (await db.removed.bulkGet([...keys])).filter((row) => row !== undefined);
    await db.elsewhere.bulkPut(rows.flatMap(({ row }) => ('key' in row ? [row] : [])));
    await db.removed.bulkDelete([...keys]);
  });
}

/** Those of the keys that are works elsewhere. */
export async function readElsewhere(keys: readonly string[]): Promise<Elsewhere[]> {
  return (await db.elsewhere.bulkGet([...keys])).filter((row) => row !== undefined);
}

/** The part of the library that was saved last, for a first look. */
export async function newestOfLibrary(count: number): Promise<Library> {
  return db.transaction('r', TABLES, async () => {
    const shelf = await db.shelf.orderBy('savedAt').reverse().limit(count).toArray();
    const elsewhere = await db.elsewhere.orderBy('savedAt').reverse().limit(count).toArray();
    const rows = await db.papers.bulkGet(shelf.map(({ id }) => id));
    const papers = rows.flatMap((row) => (row ? [{ id: row.id, facets: row.facets }] : []));
    return { shelf, elsewhere, papers, subscriptions: [] };
  });
}
