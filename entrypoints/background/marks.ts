/** What the marks beside links are to tell, from the local cache alone. */
import type { Marks } from '../../messages.ts';
import type { Day, PaperId } from '../../papers/paper.ts';
import { readDigest } from '../../storage/digests.ts';
import { readPapers } from '../../storage/papers.ts';
import { readShelf } from '../../storage/shelf.ts';

const A_DAY = 24 * 60 * 60 * 1000;

export async function marksOf(ids: readonly PaperId[]): Promise<Marks> {
  const [papers, shelf, digest] = await Promise.all([
    readPapers(ids),
    readShelf(ids),
    readDigest(),
  ]);
  const known = new Set(papers.map(({ id }) => id));
  const shelved = new Map(shelf.map((row) => [row.id, row]));
  const reasons = new Map(digest?.entries.map((entry) => [entry.id, entry.reasons]));
  return Object.fromEntries(
    ids.map((id) => [
      id,
      {
        known: known.has(id),
        saved: shelved.get(id)?.savedAt !== undefined,
        read: shelved.get(id)?.readAt !== undefined,
        trending: Boolean(
          reasons.get(id)?.some((each) => each.kind === 'trending' && isRecent(each.day)),
        ),
        // Whatever stands in a digest is there because a subscription wants it.
        subscribed: reasons.has(id),
      },
    ]),
  );
}

/** Weekends have no list of their own: Friday's is the trend until Monday. */
function isRecent(day: Day): boolean {
  return Date.now() - Date.parse(day) < 4 * A_DAY;
}
