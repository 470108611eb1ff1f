/** The digests that were made, and which of their papers were shown. */
import type { Digest } from '../papers/digest.ts';
import type { Day, Millis, PaperId } from '../papers/paper.ts';
import { db } from './db.ts';

/** Yesterday's digests stay readable for a month. */
export const DIGESTS_KEPT = 31;

/** Keeps the digest of its day in place of any earlier one, and drops those beyond a month. */
export async function keepDigest(digest: Digest): Promise<void> {
  await db.transaction('rw', db.digests, async () => {
    await db.digests.put(digest);
    const old = await db.digests.orderBy('day').reverse().offset(DIGESTS_KEPT).primaryKeys();
    await db.digests.bulkDelete(old);
  });
}

/** The newest digest, or that of a day. */
export async function readDigest(day?: Day): Promise<Digest | undefined> {
  return day ? db.digests.get(day) : db.digests.orderBy('day').last();
}

/** The days that have a digest, the newest first. */
export async function digestDays(): Promise<Day[]> {
  return db.digests.orderBy('day').reverse().primaryKeys();
}

/** Those of the papers that no digest has shown yet. */
export async function notShownYet(ids: readonly PaperId[]): Promise<PaperId[]> {
  const rows = await db.shown.bulkGet([...ids]);
  return ids.filter((_, index) => rows[index] === undefined);
}

/** Notes that the reader has had these papers before their eyes. */
export async function noteShown(ids: readonly PaperId[], at: Millis): Promise<void> {
  await db.transaction('rw', db.shown, async () => {
    const fresh = await notShownYet(ids);
    await db.shown.bulkAdd(fresh.map((id) => ({ id, at })));
  });
}
