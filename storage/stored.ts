/** How much is stored, and erasing it by kind. */
import { db } from './db.ts';
import { eraseLibrary } from './library.ts';

export const STORED_KINDS = ['library', 'cache', 'digests', 'events', 'backups'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

export interface Stored {
  papers: number;
  saved: number;
  /** Rows of each kind. */
  counts: Record<StoredKind, number>;
  /** Bytes of each kind, reckoned from a few of its rows. */
  sizes: Record<StoredKind, number>;
  /** What the browser reckons, in bytes; undefined where it does not tell. */
  bytes?: number;
}

/** Counts what is there, without reading it. */
export async function countStored(): Promise<Stored> {
  const [papers, saved, elsewhere, digests, backups, events, comparisons, estimate] =
    await Promise.all([
      db.papers.count(),
      db.shelf.where('savedAt').above(0).count(),
      db.elsewhere.count(),
      db.digests.count(),
      db.backups.count(),
      db.events.count(),
      db.comparisons.count(),
      navigator.storage?.estimate?.(),
    ]);
  const counts = {
    library: saved + elsewhere,
    cache: papers,
    digests,
    events: events + comparisons,
    backups,
  };
  const sizes = await sizesOf();
  return { papers, saved, counts, sizes, bytes: estimate?.usage };
}

/** Rows that are looked at to reckon the size of all. */
const SAMPLE = 20;

async function sizesOf(): Promise<Record<StoredKind, number>> {
  const [shelf, elsewhere, cache, digests, events, comparisons, backups] = await Promise.all([
    sizeOf('shelf'),
    sizeOf('elsewhere'),
    sizeOf('papers'),
    sizeOf('digests'),
    sizeOf('events'),
    sizeOf('comparisons'),
    sizeOf('backups'),
  ]);
  return { library: shelf + elsewhere, cache, digests, events: events + comparisons, backups };
}

/** As text, which is about what the browser stores. */
async function sizeOf(name: string): Promise<number> {
  const table = db.table<unknown>(name);
  const [count, sample] = await Promise.all([table.count(), table.limit(SAMPLE).toArray()]);
  return sample.length > 0
    ? Math.round((JSON.stringify(sample).length / sample.length) * count)
    : 0;
}

/** Erases everything of one kind. What is known of papers in the library stays with the library. */
export async function eraseStored(kind: StoredKind): Promise<void> {
  const erase: Record<StoredKind, () => Promise<void>> = {
    library: eraseLibrary,
    cache: eraseCache,
    digests: () =>
      db.transaction('rw', [db.digests, db.shown], async () => {
        await Promise.all([db.digests.clear(), db.shown.clear()]);
      }),
    events: () =>
      db.transaction('rw', [db.events, db.comparisons], async () => {
        await Promise.all([db.events.clear(), db.comparisons.clear()]);
      }),
    backups: () => db.backups.clear(),
  };
  await erase[kind]();
}

async function eraseCache(): Promise<void> {
  await db.transaction('rw', db.papers, db.shelf, db.absences, async () => {
    const kept = new Set(await db.shelf.toCollection().primaryKeys());
    const known = await db.papers.toCollection().primaryKeys();
    await db.papers.bulkDelete(known.filter((id) => !kept.has(id)));
    await db.absences.clear();
  });
}
