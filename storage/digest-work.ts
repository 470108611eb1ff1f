/** What sources said for the day's digest, and the cache of papers filled from it. */
import { withFacet } from '../papers/merge.ts';
import type { Millis, PaperFacts, PaperId, SourceName } from '../papers/paper.ts';
import { termsOf } from '../papers/terms.ts';
import { titleOf } from '../papers/view.ts';
import { db } from './db.ts';
import type { DigestWorkRow } from './digest-rows.ts';
import { withRoom } from './room.ts';

/** So many papers are written in one transaction; a card's look-up gets its turn between two. */
const AT_A_TIME = 100;

/** What a question was last answered, today or on the digest's day before. */
export async function readWork(key: string): Promise<DigestWorkRow | undefined> {
  return db.digestWork.get(key);
}

/** Keeps an answer in place of the one before. */
export async function keepWork(row: DigestWorkRow): Promise<void> {
  await withRoom(() => db.digestWork.put(row));
}

/** Fills the cache with what a list says of its papers. */
export async function keepListed(
  papers: readonly { id: PaperId; facts: PaperFacts }[],
  source: SourceName,
  at: Millis,
): Promise<void> {
  for (let start = 0; start < papers.length; start += AT_A_TIME) {
    const slice = papers.slice(start, start + AT_A_TIME);
    await withRoom(() =>
      db.transaction('rw', db.papers, async () => {
        const rows = await db.papers.bulkGet(slice.map(({ id }) => id));
        await db.papers.bulkPut(
          slice.map(({ id, facts }, index) => {
            const record = withFacet(rows[index] ?? { id, facets: {} }, { source, at, facts });
            return { ...rows[index], ...record, terms: termsOf(titleOf(record)), usedAt: at };
          }),
        );
      }),
    );
  }
}
