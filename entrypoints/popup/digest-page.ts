/** A day's digest as rows, from storage alone. Quick even with hundreds: no TL;DR is made here. */
import type { DigestRow } from '../../components/popup/digest-rows.ts';
import { readGlosses } from '../../gloss.ts';
import type { Digest } from '../../papers/digest.ts';
import type { Day, Tldr } from '../../papers/paper.ts';
import { viewOf } from '../../papers/view.ts';
import { digestDays, notShownYet, readDigest } from '../../storage/digests.ts';
import { dismissedAmong } from '../../storage/dismissals.ts';
import { readPapers } from '../../storage/papers.ts';
import { readShelf } from '../../storage/shelf.ts';

export interface DigestPage {
  digest?: Digest;
  days: Day[];
  rows: DigestRow[];
  /** With the device's own word, which is made when asked for. */
  tldrOf(row: DigestRow): Tldr | undefined;
}

export async function digestPage(day?: Day): Promise<DigestPage> {
  const [digest, days] = await Promise.all([readDigest(day), digestDays()]);
  const entries = digest?.entries ?? [];
  const ids = entries.map(({ id }) => id);
  const [papers, shelf, fresh, dismissed, glossOf] = await Promise.all([
    readPapers(ids),
    readShelf(ids),
    notShownYet(ids),
    dismissedAmong(ids),
    readGlosses(ids),
  ]);
  const records = new Map(papers.map((row) => [row.id, row]));
  const shelved = new Map(shelf.map((row) => [row.id, row]));
  const isFresh = new Set(fresh);
  const rows = entries.map(({ reasons, ...entry }, index): DigestRow => {
    const { id } = entry;
    return {
      ...entry,
      view: viewOf(records.get(id) ?? { id, facets: {} }),
      why: reasons,
      rank: index + 1,
      saved: shelved.get(id)?.savedAt !== undefined,
      read: shelved.get(id)?.readAt !== undefined,
      dismissed: dismissed.has(id),
      isNew: isFresh.has(id),
    };
  });
  const tldrOf = ({ view: { id } }: DigestRow): Tldr | undefined =>
    glossOf(records.get(id) ?? { id, facets: {} }).tldr;
  return { digest, days, rows, tldrOf };
}
