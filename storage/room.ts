/** The cache's size: the least recently used papers go first, the reader's own never. */
import type { PaperId } from '../papers/paper.ts';
import { db } from './db.ts';

/** Papers kept unless the reader sets another number; about 5 kB each. */
export const PAPERS_KEPT = 20_000;
/** Freed at once when the browser says the disk is full. */
const FREED_AT_ONCE = 1_000;

/** Drops the least recently used papers beyond `most`, never one that is saved, read or in a digest. */
export async function evictBeyond(most: number): Promise<number> {
  const excess = (await db.papers.count()) - most;
  return excess > 0 ? evict(excess) : 0;
}

async function evict(count: number): Promise<number> {
  return db.transaction('rw', db.papers, db.shelf, db.digests, async () => {
    const kept = await keptForReader();
    const oldest = await db.papers
      .orderBy('usedAt')
      .filter(({ id }) => !kept.has(id))
      .limit(count)
      .primaryKeys();
    await db.papers.bulkDelete(oldest);
    return oldest.length;
  });
}

async function keptForReader(): Promise<Set<PaperId>> {
  const shelved = await db.shelf.toCollection().primaryKeys();
  const digests = await db.digests.toArray();
  return new Set([...shelved, ...digests.flatMap(({ entries }) => entries.map(({ id }) => id))]);
}

/**
 * Does a write; when the disk is full, makes room and does it once more.
 * @throws what the write throws, also when there is no room to be made
 */
export async function withRoom<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isFull(error) || (await evict(FREED_AT_ONCE)) === 0) throw error;
    return write();
  }
}

/** Dexie wraps the browser's own error when a transaction is aborted by it. */
function isFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}
