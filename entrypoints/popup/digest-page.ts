/** A day's digest as rows, from storage alone. */
import type { DigestRow } from '../../components/popup/digest-rows.ts';
import type { Digest, DigestEntry } from '../../papers/digest.ts';
import type { Day, PaperId, PaperRecord, PaperView, Tldr } from '../../papers/paper.ts';
import { viewOf } from '../../papers/view.ts';
import { digestDays, notShownYet, readDigest } from '../../storage/digests.ts';
import { dismissedAmong } from '../../storage/dismissals.ts';
import { type Feed, watch } from '../../storage/live.ts';
import { readPapers } from '../../storage/papers.ts';
import { readSettings } from '../../storage/settings.ts';
import { readShelf } from '../../storage/shelf.ts';
import { readGlosses } from './later-glosses.ts';

export interface DigestPage {
  digest?: Digest;
  days: Day[];
  rows: DigestRow[];
  /** Of so many first rows the papers are read; of those after them it is known only which they are. */
  ready: number;
  /** With the device's own word, which is made when asked for. */
  tldrOf(row: DigestRow): Tldr | undefined;
}

/** As many as a digest shows unless its reader wants more. */
const FEW = 60;
/** By then they are painted. */
const REST_AFTER_MS = 100;

/** The first few papers of a day as soon as can be, then all. Of the newest day where none is named. */
export function digestFeed(day?: Day): Feed<DigestPage> {
  return (hear) => {
    let stop = watch(
      () => digestPage(day, FEW),
      (few) => {
        stop();
        hear(few);
        const timer = setTimeout(() => (stop = watch(() => digestPage(day), hear)), REST_AFTER_MS);
        stop = () => clearTimeout(timer);
      },
    );
    return () => stop();
  };
}

async function digestPage(day?: Day, few?: number): Promise<DigestPage> {
  const [digest, days] = await Promise.all([readDigest(day), digestDays()]);
  const entries = digest?.entries ?? [];
  const ids = entries.map(({ id }) => id);
  const [papers, shelf, fresh, dismissed, glossOf] = await Promise.all([
    readPapers(ids.slice(0, few)),
    readShelf(ids),
    notShownYet(ids),
    dismissedAmong(ids),
    few === undefined ? readGlosses(ids) : storedGlosses(entries),
  ]);
  const records = new Map<PaperId, PaperRecord>(papers.map((row) => [row.id, row]));
  const recordOf = (id: PaperId): PaperRecord => records.get(id) ?? { id, facets: {} };
  const shelved = new Map(shelf.map((row) => [row.id, row]));
  const isFresh = new Set(fresh);
  const rows = entries.map(({ reasons, ...entry }, index): DigestRow => {
    const { id } = entry;
    return {
      ...entry,
      view: viewOf(recordOf(id)),
      why: reasons,
      rank: index + 1,
      saved: shelved.get(id)?.savedAt !== undefined,
      read: shelved.get(id)?.readAt !== undefined,
      dismissed: dismissed.has(id),
      isNew: isFresh.has(id),
    };
  });
  const tldrOf = ({ view: { id } }: DigestRow): Tldr | undefined => glossOf(recordOf(id)).tldr;
  return { digest, days, rows, ready: few ?? rows.length, tldrOf };
}

/** What was made along with the digest: quick, but deaf to what the reader turned to since. */
async function storedGlosses(
  entries: readonly DigestEntry[],
): Promise<(record: PaperRecord) => PaperView> {
  const { ownTldrFirst } = await readSettings();
  const stored = new Map(entries.map(({ id, tldr }) => [id, tldr]));
  return (record) => viewOf(record, { make: () => stored.get(record.id), preferred: ownTldrFirst });
}
