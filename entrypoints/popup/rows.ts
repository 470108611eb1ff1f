/** Lists of papers as rows, from storage alone. */
import type { Row } from '../../components/popup/types.ts';
import { glossOf } from '../../gloss.ts';
import type { Digest } from '../../papers/digest.ts';
import type { Day, PaperId } from '../../papers/paper.ts';
import { digestDays, notShownYet, readDigest } from '../../storage/digests.ts';
import { readPapers } from '../../storage/papers.ts';
import { readShelf, savedPapers } from '../../storage/shelf.ts';

export interface DigestPage {
  digest?: Digest;
  days: Day[];
  rows: Row[];
}

export async function digestPage(day?: Day): Promise<DigestPage> {
  const [digest, days] = await Promise.all([readDigest(day), digestDays()]);
  const entries = digest?.entries ?? [];
  const ids = entries.map(({ id }) => id);
  const [rows, fresh] = await Promise.all([rowsOf(ids), notShownYet(ids)]);
  const isFresh = new Set(fresh);
  return {
    digest,
    days,
    rows: rows.map((row, index) => ({
      ...row,
      why: entries[index]?.reasons,
      isNew: isFresh.has(row.view.id),
    })),
  };
}

export async function libraryRows(): Promise<Row[]> {
  const saved = await savedPapers();
  return rowsOf(saved.map(({ id }) => id));
}

/** One row for each id, in the same order. */
export async function rowsOf(ids: readonly PaperId[]): Promise<Row[]> {
  const [papers, shelf] = await Promise.all([readPapers(ids), readShelf(ids)]);
  const records = new Map(papers.map((row) => [row.id, row]));
  const shelved = new Map(shelf.map((row) => [row.id, row]));
  return ids.map((id) => {
    const savedAt = shelved.get(id)?.savedAt;
    const view = glossOf(records.get(id) ?? { id, facets: {} });
    return { view, saved: savedAt !== undefined, savedAt };
  });
}
