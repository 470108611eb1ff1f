/** Lists of papers as rows, from storage alone. */
import type { Row } from '../../components/popup/types.ts';
import type { PaperId } from '../../papers/paper.ts';
import { readPapers } from '../../storage/papers.ts';
import { readShelf } from '../../storage/shelf.ts';
import { readGlosses } from './later-glosses.ts';

/** One row for each id, in the same order. */
export async function rowsOf(ids: readonly PaperId[]): Promise<Row[]> {
  const [papers, shelf, glossOf] = await Promise.all([
    readPapers(ids),
    readShelf(ids),
    readGlosses(ids),
  ]);
  const records = new Map(papers.map((row) => [row.id, row]));
  const shelved = new Map(shelf.map((row) => [row.id, row]));
  return ids.map((id) => {
    const savedAt = shelved.get(id)?.savedAt;
    const view = glossOf(records.get(id) ?? { id, facets: {} });
    return { view, saved: savedAt !== undefined, savedAt };
  });
}
