/** What the reader does not want to see again. */
import type { Millis, PaperId } from '../papers/paper.ts';
import { db } from './db.ts';
import { knownAmong } from './known-among.ts';

/** The newest tell the taste; older ones are forgotten. */
const MOST_KEPT = 2_000;

/** Dismisses a paper, or takes it back. */
export async function setDismissed(id: PaperId, dismissed: boolean, at: Millis): Promise<void> {
  await db.transaction('rw', db.dismissals, async () => {
    if (!dismissed) return db.dismissals.delete(id);
    await db.dismissals.put({ id, at });
    const old = await db.dismissals.orderBy('at').reverse().offset(MOST_KEPT).primaryKeys();
    await db.dismissals.bulkDelete(old);
  });
}

/** All that are dismissed, the newest first. */
export async function dismissedPapers(): Promise<PaperId[]> {
  return db.dismissals.orderBy('at').reverse().primaryKeys();
}

/** Those of the ids that are dismissed. */
export function dismissedAmong(ids: readonly PaperId[]): Promise<Set<PaperId>> {
  return knownAmong(db.dismissals, ids);
}
