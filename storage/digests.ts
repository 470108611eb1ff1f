/** The digests that were made, and which of their papers were shown. */
import type { Digest } from '../papers/digest.ts';
import type { Day, Millis, PaperId } from '../papers/paper.ts';
import { db } from './db.ts';
import type { Suggested, SuggestionRow } from './digest-rows.ts';
import { knownAmong } from './known-among.ts';

/** Yesterday's digests stay readable for a month. */
export const DIGESTS_KEPT = 31;
/** Feeds repeat a paper within weeks, lists of a month within two; what is older may come as if new. */
const SUGGESTIONS_KEPT: Millis = 200 * 24 * 60 * 60 * 1000;

/** Keeps the digest of its day in place of any earlier one, and drops those beyond a month. */
export async function keepDigest(digest: Digest): Promise<void> {
  await db.transaction('rw', db.digests, async () => {
    await db.digests.put(digest);
    const old = await db.digests.orderBy('day').reverse().offset(DIGESTS_KEPT).primaryKeys();
    await db.digests.bulkDelete(old);
  });
}

/**
 * Keeps a digest together with the note that its papers were suggested, both or neither, and forgets what was fetched
 * for earlier days. Doing it again for the same day changes nothing but the day.
 * @param facts what the digest knew of each paper, so that a later day can tell news
 */
export async function publishDigest(
  digest: Digest,
  facts: ReadonlyMap<PaperId, Omit<Suggested, 'day'>>,
): Promise<void> {
  const { day } = digest;
  await db.transaction('rw', db.digests, db.suggestions, db.digestWork, async () => {
    await keepDigest(digest);
    const now = new Set(digest.entries.map(({ id }) => id));
    const dropped = await db.suggestions.where('day').equals(day).toArray();
    for (const { id, before } of dropped.filter((row) => !now.has(row.id))) {
      if (before) await db.suggestions.put({ id, ...before });
      else await db.suggestions.delete(id);
    }
    const ids = [...now];
    const known = await db.suggestions.bulkGet(ids);
    await db.suggestions.bulkPut(
      ids.map((id, index): SuggestionRow => {
        const before = beforeDay(known[index], day);
        const fact = facts.get(id) ?? { trending: false };
        return { id, day, ...fact, ...(before && { before }) };
      }),
    );
    const oldest = new Date(Date.parse(day) - SUGGESTIONS_KEPT).toISOString().slice(0, 10);
    await db.suggestions.where('day').below(oldest).delete();
    // The feed of the day before tells whether the next one is stale.
    await db.digestWork.filter((work) => work.day !== day && work.key !== 'feed').delete();
  });
}

/** What earlier days' digests made of each paper, by id; those never suggested are missing. */
export async function suggestedBefore(
  ids: readonly PaperId[],
  day: Day,
): Promise<Map<PaperId, Suggested>> {
  const rows = await db.suggestions.bulkGet([...ids]);
  const before = new Map<PaperId, Suggested>();
  for (const row of rows) {
    const earlier = beforeDay(row, day);
    if (row && earlier) before.set(row.id, earlier);
  }
  return before;
}

function beforeDay(row: SuggestionRow | undefined, day: Day): Suggested | undefined {
  if (!row) return undefined;
  if (row.day === day) return row.before;
  return {
    day: row.day,
    trending: row.trending,
    ...(row.version !== undefined && { version: row.version }),
  };
}

/** Drops digests of a clock that was wrong: made later than now. */
export async function dropFutureDigests(now: Millis): Promise<void> {
  await db.digests.filter(({ madeAt }) => madeAt > now).delete();
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
  const shown = await knownAmong(db.shown, ids);
  return ids.filter((id) => !shown.has(id));
}

/** Notes that the reader has had these papers before their eyes. */
export async function noteShown(ids: readonly PaperId[], at: Millis): Promise<void> {
  await db.transaction('rw', db.shown, async () => {
    const fresh = await notShownYet(ids);
    await db.shown.bulkAdd(fresh.map((id) => ({ id, at })));
  });
}
